package org.thinkuknow.schools;

import org.jspecify.annotations.Nullable;

import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipInputStream;

/**
 * Reads every sheet of an OpenDocument spreadsheet (.ods), a row at a time: version 1.3, part 3, chapters 9 and 19. Nothing outside the
 * file is fetched for it, and what would grow beyond any list of schools is refused (decision 0050).
 */
final class OpenDocument {

    private static final String CONTENT = "content.xml";
    /** As many as the widest register has, several times over; a program fills a line up to 16,384. */
    private static final int MOST_CELLS = 1_000;
    /** Equal lines that say something; empty ones are a million at the end of each sheet. */
    private static final int MOST_ALIKE = 1_000;

    private static final int LONGEST_CELL = 10_000;
    /** What stands in a sheet or a cell and is no part of what it says: drawings and notes. */
    private static final Set<String> BESIDE = Set.of("shapes", "annotation", "note", "frame", "ruby-text");

    private final XMLStreamReader xml;
    private final TableLines lines;
    private int depth;

    private OpenDocument(XMLStreamReader xml, TableLines lines) {
        this.xml = xml;
        this.lines = lines;
    }

    /** @throws RefusedFile if it is none, or none of a size that a list of schools may have */
    static void read(InputStream bytes, TableLines lines) throws IOException {
        try (var zip = new ZipInputStream(bytes)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(CONTENT)) {
                    new OpenDocument(reader().createXMLStreamReader(new BoundedXml(zip)), lines).sheets();
                    return;
                }
            }
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof IOException cause) {
                throw cause;
            }
            throw unreadable();
        }
        throw unreadable();
    }

    /** The one of the virtual machine: another on the class path may not know how to leave entities alone. */
    private static XMLInputFactory reader() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory;
    }

    private void sheets() throws XMLStreamException {
        while (xml.hasNext()) {
            if (next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("table")) {
                sheet();
            }
        }
    }

    private void sheet() throws XMLStreamException {
        lines.begin();
        var number = 0L;
        while (!ends("table")) {
            if (xml.isStartElement() && xml.getLocalName().equals("table-row")) {
                number = row(number);
            } else if (xml.isStartElement() && isBeside()) {
                skip();
            }
        }
        lines.end(true);
    }

    /** Hands on the lines that a row stands for, and returns the number of the last. */
    private long row(long before) throws XMLStreamException {
        var alike = repeated("number-rows-repeated");
        var cells = new ArrayList<String>();
        var empty = 0L;
        while (!ends("table-row")) {
            if (!xml.isStartElement()) {
                continue;
            }
            var covered = xml.getLocalName().equals("covered-table-cell");
            if (!covered && !xml.getLocalName().equals("table-cell")) {
                skip();
                continue;
            }
            var count = repeated("number-columns-repeated");
            var text = covered ? skipped() : cell();
            if (text.isEmpty()) {
                empty += count;
            } else {
                if (cells.size() + empty + count > MOST_CELLS) {
                    throw new RefusedFile("Line %,d has more than %,d cells. No list of schools has as many."
                            .formatted(before + 1, MOST_CELLS));
                }
                cells.addAll(Collections.nCopies(Math.toIntExact(empty), ""));
                cells.addAll(Collections.nCopies(Math.toIntExact(count), text));
                empty = 0;
            }
        }
        if (!cells.isEmpty()) {
            if (alike > MOST_ALIKE) {
                throw new RefusedFile("Line %,d stands there %,d times. No list of schools has as many that are alike."
                        .formatted(before + 1, alike));
            }
            for (var number = before + 1; number <= before + alike; number++) {
                lines.line(number, List.copyOf(cells));
            }
        }
        return before + alike;
    }

    /** A number and a day as they are kept, whichever way they are shown; of a formula what it came to. */
    private String cell() throws XMLStreamException {
        var kept = kept();
        var shown = new ArrayList<String>();
        while (!ends("table-cell")) {
            if (xml.isStartElement()) {
                if (xml.getLocalName().equals("p")) {
                    shown.add(paragraph());
                } else {
                    skip();
                }
            }
        }
        return kept == null ? String.join("\n", shown) : kept;
    }

    private @Nullable String kept() {
        var type = attribute("value-type");
        return switch (type == null ? "" : type) {
            case "float", "percentage", "currency" -> attribute("value");
            case "date" -> attribute("date-value");
            default -> null;
        };
    }

    private String paragraph() throws XMLStreamException {
        var text = new StringBuilder();
        while (!ends("p")) {
            if (xml.isCharacters()) {
                text.append(xml.getText());
            } else if (xml.isStartElement()) {
                if (isBeside()) {
                    skip();
                } else if (Set.of("s", "tab", "line-break").contains(xml.getLocalName())) {
                    text.append(' ');
                }
            }
            if (text.length() > LONGEST_CELL) {
                throw new RefusedFile(
                        "A cell has more than %,d letters. No list of schools has such a one.".formatted(LONGEST_CELL));
            }
        }
        return text.toString();
    }

    private long repeated(String name) {
        var times = attribute(name);
        if (times == null) {
            return 1;
        }
        if (!times.matches("[1-9]\\d{0,8}")) {
            throw unreadable();
        }
        return Long.parseLong(times);
    }

    private @Nullable String attribute(String name) {
        return xml.getAttributeValue(null, name);
    }

    private boolean isBeside() {
        return BESIDE.contains(xml.getLocalName());
    }

    /** Goes one on, and says whether that is the end of an element. */
    private boolean ends(String name) throws XMLStreamException {
        return next() == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(name);
    }

    private String skipped() throws XMLStreamException {
        skip();
        return "";
    }

    /** Passes over an element with all that is in it. */
    private void skip() throws XMLStreamException {
        var around = depth - 1;
        while (depth > around) {
            next();
        }
    }

    private int next() throws XMLStreamException {
        var event = xml.next();
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> depth++;
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw unreadable();
            default -> {
                // text, or what is none of ours
            }
        }
        return event;
    }

    private static RefusedFile unreadable() {
        return new RefusedFile("The spreadsheet cannot be read. Please open it and save it as CSV.");
    }
}
