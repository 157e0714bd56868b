package org.thinkuknow.exchange;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;

/**
 * Writes one assessment item of IMS QTI 2.1 ("IMS Question and Test Interoperability, Assessment Test, Section, and Item
 * Information Model", 2012): an interaction, the right response if there is one, and the words that follow each choice.
 */
final class QtiItem {

    static final String NAMESPACE = "http://www.imsglobal.org/xsd/imsqti_v2p1";
    private static final String MATCH_CORRECT = "http://www.imsglobal.org/question/qti_v2p1/rptemplates/match_correct";

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    private QtiItem() throws XMLStreamException {
        xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
    }

    /**
     * An item as XML.
     *
     * @throws IllegalStateException if it cannot be written
     */
    static String write(QtiQuestion question) {
        try {
            var item = new QtiItem();
            item.item(question);
            return item.text.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A question cannot be written as XML", e);
        }
    }

    private void item(QtiQuestion question) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        open(
                "assessmentItem",
                Map.of(
                        "xmlns",
                        NAMESPACE,
                        "identifier",
                        question.id(),
                        "title",
                        question.title(),
                        "adaptive",
                        "false",
                        "timeDependent",
                        "false"));
        response(question);
        open("outcomeDeclaration", Map.of("identifier", "SCORE", "cardinality", "single", "baseType", "float"));
        xml.writeEndElement();
        open(
                "outcomeDeclaration",
                Map.of(
                        "identifier",
                        "FEEDBACK",
                        "cardinality",
                        question.cardinality(),
                        "baseType",
                        question.baseType()));
        xml.writeEndElement();
        open("itemBody", Map.of());
        question.picture().ifPresent(picture -> picture(picture.file(), picture.alt()));
        if (!question.lead().isEmpty()) {
            element("p", question.lead());
        }
        interaction(question);
        xml.writeEndElement();
        processing(question);
        feedback(question);
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void response(QtiQuestion question) throws XMLStreamException {
        open(
                "responseDeclaration",
                Map.of(
                        "identifier",
                        "RESPONSE",
                        "cardinality",
                        question.cardinality(),
                        "baseType",
                        question.baseType()));
        if (!question.right().isEmpty()) {
            open("correctResponse", Map.of());
            for (var value : question.right()) {
                element("value", value);
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void picture(String file, String alt) {
        try {
            open("p", Map.of());
            open("img", Map.of("src", "pictures/" + file, "alt", alt));
            xml.writeEndElement();
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A picture cannot be written as XML", e);
        }
    }

    private void interaction(QtiQuestion question) throws XMLStreamException {
        switch (question.interaction()) {
            case CHOICE -> {
                open(
                        "choiceInteraction",
                        Map.of("responseIdentifier", "RESPONSE", "shuffle", "false", "maxChoices", question.most()));
                element("prompt", question.prompt());
                choices("simpleChoice", "A", question.left(), Map.of());
            }
            case ORDER -> {
                open("orderInteraction", Map.of("responseIdentifier", "RESPONSE", "shuffle", "true"));
                element("prompt", question.prompt());
                choices("simpleChoice", "A", question.left(), Map.of());
            }
            case MATCH -> {
                open(
                        "matchInteraction",
                        Map.of(
                                "responseIdentifier",
                                "RESPONSE",
                                "shuffle",
                                "true",
                                "maxAssociations",
                                String.valueOf(question.left().size())));
                element("prompt", question.prompt());
                open("simpleMatchSet", Map.of());
                choices("simpleAssociableChoice", "A", question.left(), Map.of("matchMax", "1"));
                xml.writeEndElement();
                open("simpleMatchSet", Map.of());
                choices("simpleAssociableChoice", "B", question.with(), Map.of("matchMax", "1"));
                xml.writeEndElement();
            }
        }
        xml.writeEndElement();
    }

    private void choices(String name, String letter, List<String> words, Map<String, String> more)
            throws XMLStreamException {
        for (var i = 0; i < words.size(); i++) {
            open(name, Map.of("identifier", letter + (i + 1)));
            for (var attribute : more.entrySet()) {
                xml.writeAttribute(attribute.getKey(), attribute.getValue());
            }
            xml.writeCharacters(words.get(i));
            xml.writeEndElement();
        }
    }

    /** What was chosen names the words that follow; full marks for the right response, where there is one. */
    private void processing(QtiQuestion question) throws XMLStreamException {
        if (question.interaction() != QtiQuestion.Interaction.CHOICE) {
            open("responseProcessing", Map.of("template", MATCH_CORRECT));
            xml.writeEndElement();
            return;
        }
        open("responseProcessing", Map.of());
        open("setOutcomeValue", Map.of("identifier", "FEEDBACK"));
        variable();
        xml.writeEndElement();
        if (!question.right().isEmpty()) {
            open("responseCondition", Map.of());
            open("responseIf", Map.of());
            open("match", Map.of());
            variable();
            open("correct", Map.of("identifier", "RESPONSE"));
            xml.writeEndElement();
            xml.writeEndElement();
            open("setOutcomeValue", Map.of("identifier", "SCORE"));
            open("baseValue", Map.of("baseType", "float"));
            xml.writeCharacters("1");
            for (var closing = 0; closing < 4; closing++) {
                xml.writeEndElement();
            }
        }
        xml.writeEndElement();
    }

    private void variable() throws XMLStreamException {
        open("variable", Map.of("identifier", "RESPONSE"));
        xml.writeEndElement();
    }

    private void feedback(QtiQuestion question) throws XMLStreamException {
        if (question.interaction() == QtiQuestion.Interaction.CHOICE) {
            for (var i = 0; i < question.whys().size(); i++) {
                open(
                        "modalFeedback",
                        Map.of("outcomeIdentifier", "FEEDBACK", "identifier", "A" + (i + 1), "showHide", "show"));
                xml.writeCharacters(question.whys().get(i));
                xml.writeEndElement();
            }
        }
    }

    private void open(String name, Map<String, String> attributes) throws XMLStreamException {
        xml.writeStartElement(name);
        for (var key : attributes.keySet().stream().sorted().toList()) {
            if (key.equals("xmlns")) {
                xml.writeDefaultNamespace(attributes.get(key));
            } else {
                xml.writeAttribute(key, attributes.get(key));
            }
        }
    }

    private void element(String name, String words) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(words);
        xml.writeEndElement();
    }
}
