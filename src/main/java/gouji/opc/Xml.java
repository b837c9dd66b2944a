package gouji.opc;

import gouji.document.Transcript;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes an XML part (部件): {@code xml.open("w:p").text("…").close()}. Whatever text is given stays text; characters that XML cannot
 * hold become U+FFFD.
 */
public final class Xml {

    private final StringWriter part = new StringWriter();
    private final XMLStreamWriter writer;

    public Xml() {
        try {
            writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(part);
            writer.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw impossible(e);
        }
    }

    /** @param attributes names and values in turn */
    public Xml open(String element, Object... attributes) {
        try {
            writer.writeStartElement(element);
            attributes(attributes);
            return this;
        } catch (XMLStreamException e) {
            throw impossible(e);
        }
    }

    /** An element with nothing in it. */
    public Xml empty(String element, Object... attributes) {
        try {
            writer.writeEmptyElement(element);
            attributes(attributes);
            return this;
        } catch (XMLStreamException e) {
            throw impossible(e);
        }
    }

    public Xml text(String text) {
        try {
            writer.writeCharacters(Transcript.legal(text));
            return this;
        } catch (XMLStreamException e) {
            throw impossible(e);
        }
    }

    public Xml close() {
        try {
            writer.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw impossible(e);
        }
    }

    /** The part as it stands in the file. */
    public byte[] bytes() {
        try {
            writer.writeEndDocument();
            writer.close();
            return part.toString().getBytes(StandardCharsets.UTF_8);
        } catch (XMLStreamException e) {
            throw impossible(e);
        }
    }

    private void attributes(Object... attributes) throws XMLStreamException {
        for (var at = 0; at < attributes.length; at += 2) {
            writer.writeAttribute((String) attributes[at], Transcript.legal(String.valueOf(attributes[at + 1])));
        }
    }

    private static IllegalStateException impossible(XMLStreamException e) {
        return new IllegalStateException("memory takes every character", e);
    }
}
