/** What Word and Excel files have in common (OPC): a zip of XML parts, written always alike and read with suspicion. */
package gouji.opc;
