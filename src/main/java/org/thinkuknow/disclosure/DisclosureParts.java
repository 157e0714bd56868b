package org.thinkuknow.disclosure;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.thinkuknow.retention.FilePart;
import org.thinkuknow.retention.FileParts;

import java.util.List;
import java.util.stream.Stream;

/** The adult's record of what the child said, for the child's whole file. */
@Component
@Order(4)
class DisclosureParts implements FileParts {

    private final DisclosureRepository rows;
    private final Chronology chronology;
    private final DisclosureTexts texts;

    DisclosureParts(DisclosureRepository rows, Chronology chronology, DisclosureTexts texts) {
        this.rows = rows;
        this.chronology = chronology;
        this.texts = texts;
    }

    @Override
    public List<FilePart> of(String reference) {
        return rows.findByReport(reference).stream()
                .flatMap(found -> Stream.of(part(found), course(found)))
                .toList();
    }

    private FilePart course(Disclosure found) {
        return new FilePart(
                "Chronology of " + found.reference(),
                chronology.of(found).stream()
                        .map(moment -> new FilePart.Entry(moment.at(), moment.who(), moment.what(), moment.words()))
                        .toList());
    }

    private FilePart part(Disclosure found) {
        var kept = texts.kept(found);
        var text = kept.text();
        return new FilePart(
                "Disclosure " + found.reference(),
                List.of(
                        new FilePart.Entry(
                                kept.signedAt(),
                                "",
                                "Signed",
                                "%s, %s, %s".formatted(text.date(), text.time(), text.place())),
                        new FilePart.Entry(null, "", "Pupil", text.pupil()),
                        new FilePart.Entry(null, "", "The child's words", text.childWords()),
                        new FilePart.Entry(null, "", "What the adult saw and thinks", text.adultView())));
    }
}
