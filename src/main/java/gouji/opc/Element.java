package gouji.opc;

import gouji.document.UnreadableException;
import gouji.document.UnreadableException.Why;
import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An element of an XML part (元素), by local names: strict and transitional files differ in their namespaces only.
 *
 * @param attributes by local name
 * @param children   its elements; text between them means nothing in these formats
 * @param text       what stands directly in it
 */
public record Element(String name, Map<String, String> attributes, List<Element> children, String text) {

    /** No part of a Word or Excel file nests as deep. */
    private static final int DEEPEST = 80;
    /** Four texts of blank lines alone need half of these. */
    private static final int MOST = 1_500_000;

    public Element {
        attributes = Map.copyOf(attributes);
        children = List.copyOf(children);
    }

    /** The root of a part. A document type, and with it every entity, is refused. */
    public static Element read(byte[] part) throws UnreadableException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            return read(factory.createXMLStreamReader(new ByteArrayInputStream(part)));
        } catch (XMLStreamException e) {
            throw new UnreadableException(Why.DAMAGED);
        }
    }

    private static Element read(XMLStreamReader xml) throws XMLStreamException, UnreadableException {
        var open = new ArrayDeque<Open>();
        open.push(new Open("", Map.of()));
        var count = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (open.size() > DEEPEST || ++count > MOST) {
                        throw new UnreadableException(Why.SWOLLEN);
                    }
                    open.push(new Open(xml.getLocalName(), attributes(xml)));
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> open.element().text.append(xml.getText());
                case XMLStreamConstants.END_ELEMENT -> {
                    var closed = open.pop();
                    open.element().children.add(closed.closed());
                }
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw new UnreadableException(Why.FOREIGN);
                default -> {
                }
            }
        }
        return open.element().children.get(0);
    }

    private static Map<String, String> attributes(XMLStreamReader xml) {
        var attributes = new HashMap<String, String>();
        for (var at = 0; at < xml.getAttributeCount(); at++) {
            attributes.put(xml.getAttributeLocalName(at), xml.getAttributeValue(at));
        }
        return attributes;
    }

    public String attribute(String key) {
        return attributes.getOrDefault(key, "");
    }

    /** The first child of that name. */
    public Optional<Element> child(String named) {
        return all(named).findFirst();
    }

    /** The children of that name. */
    public Stream<Element> all(String named) {
        return children.stream().filter(child -> child.name.equals(named));
    }

    /** The first one found by going down those names. */
    public Optional<Element> at(String... names) {
        var at = Optional.of(this);
        for (var next : names) {
            at = at.flatMap(element -> element.child(next));
        }
        return at;
    }

    private static final class Open {

        private final String name;
        private final Map<String, String> attributes;
        private final List<Element> children = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();

        Open(String name, Map<String, String> attributes) {
            this.name = name;
            this.attributes = attributes;
        }

        Element closed() {
            return new Element(name, attributes, children, text.toString());
        }
    }
}
