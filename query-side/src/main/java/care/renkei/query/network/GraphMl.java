package care.renkei.query.network;

import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** A network as GraphML (graphml.graphdrawing.org, 1.0), for the tools that draw and measure graphs. */
public final class GraphMl {

    public static final String MEDIA_TYPE = "application/graphml+xml";

    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
    private static final Map<String, String> OF_NODES = types("string", "kind", "agency", "name", "roles", "last");
    private static final Map<String, String> OF_TIES =
            types("string", "kind", "code", "label", "since", "until", "last");
    private static final Map<String, String> NUMBERS = types("int", "strength", "contacts");
    private static final Map<String, String> MARKS = types("boolean", "strained", "coordinates");

    private final XMLStreamWriter xml;

    private GraphMl(XMLStreamWriter xml) {
        this.xml = xml;
    }

    private static Map<String, String> types(String type, String... names) {
        var types = new LinkedHashMap<String, String>();
        for (String name : names) {
            types.put(name, type);
        }
        return types;
    }

    /**
     * Writes UTF-8.
     *
     * @throws XMLStreamException if the stream does
     */
    public static void write(PersonNetwork network, OutputStream out) throws XMLStreamException {
        XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
        try {
            new GraphMl(xml).graph(network);
        } finally {
            xml.close();
        }
    }

    private void graph(PersonNetwork network) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("graphml");
        xml.writeDefaultNamespace(NAMESPACE);
        keys("node", OF_NODES);
        keys("node", NUMBERS);
        keys("node", MARKS);
        keys("edge", OF_TIES);
        keys("edge", NUMBERS);
        keys("edge", MARKS);
        xml.writeStartElement("graph");
        xml.writeAttribute("id", network.person().text());
        xml.writeAttribute("edgedefault", "directed");
        for (Node node : network.nodes()) {
            node(node);
        }
        int number = 0;
        for (Tie tie : network.ties()) {
            tie(tie, number++);
        }
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void keys(String of, Map<String, String> types) throws XMLStreamException {
        for (Map.Entry<String, String> type : types.entrySet()) {
            xml.writeEmptyElement("key");
            xml.writeAttribute("id", of + "-" + type.getKey());
            xml.writeAttribute("for", of);
            xml.writeAttribute("attr.name", type.getKey());
            xml.writeAttribute("attr.type", type.getValue());
        }
    }

    private void node(Node node) throws XMLStreamException {
        xml.writeStartElement("node");
        xml.writeAttribute("id", node.id());
        data("node-kind", node.kind());
        data("node-agency", node.agency());
        data("node-name", node.name());
        data("node-roles", node.roles().isEmpty() ? null : String.join(" ", node.roles()));
        data("node-last", node.last());
        data("node-strength", node.strength());
        data("node-contacts", node.contacts());
        data("node-strained", node.strained());
        data("node-coordinates", node.coordinates());
        xml.writeEndElement();
    }

    private void tie(Tie tie, int number) throws XMLStreamException {
        xml.writeStartElement("edge");
        xml.writeAttribute("id", "tie-" + number);
        xml.writeAttribute("source", tie.from());
        xml.writeAttribute("target", tie.to());
        data("edge-kind", tie.kind());
        data("edge-code", tie.code());
        data("edge-label", tie.label());
        data("edge-since", tie.since());
        data("edge-until", tie.until());
        data("edge-last", tie.last());
        data("edge-strength", tie.strength());
        data("edge-contacts", tie.contacts());
        data("edge-strained", tie.strained());
        data("edge-coordinates", tie.coordinates());
        xml.writeEndElement();
    }

    private void data(String key, @Nullable Object value) throws XMLStreamException {
        if (value != null) {
            xml.writeStartElement("data");
            xml.writeAttribute("key", key);
            xml.writeCharacters(legal(value.toString()));
            xml.writeEndElement();
        }
    }

    /** XML 1.0 has no place for control characters, not even escaped. */
    private static String legal(String text) {
        return text.codePoints()
                .filter(c -> (c >= 0x20 && c != 0xFFFE && c != 0xFFFF) || c == '\t' || c == '\n' || c == '\r')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
