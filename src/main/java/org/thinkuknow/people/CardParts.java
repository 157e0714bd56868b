package org.thinkuknow.people;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.thinkuknow.retention.FilePart;
import org.thinkuknow.retention.FileParts;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The child's own card, for the child's whole file; what is kept of others in the case is theirs, and left out. */
@Component
@Order(5)
class CardParts implements FileParts {

    private final CardRows rows;

    CardParts(CardRows rows) {
        this.rows = rows;
    }

    @Override
    public List<FilePart> of(String reference) {
        return List.of(new FilePart(
                "The child's card",
                rows.of(reference).stream()
                        .filter(each -> each.role() == PersonRole.CHILD)
                        .map(each -> new FilePart.Entry(null, "", each.text().name(), words(each.text())))
                        .toList()));
    }

    private static String words(CardText text) {
        return Stream.concat(text.known().stream(), Stream.of(text.note()))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
