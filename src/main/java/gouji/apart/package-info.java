/**
 * Readers of foreign files in a process of their own (另起进程读取): little memory, little time, and whatever happens there, the program
 * goes on and nothing is stored.
 */
package gouji.apart;
