/** Reports as files: reading strangers' files with suspicion, writing our own whole or not at all, and reading them back. */
package gouji.exchange;
