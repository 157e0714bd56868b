package org.thinkuknow.retention;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.thinkuknow.audit.Audit;

import java.util.List;

/** Who saw or did what. */
@Component
@Order(9)
class AuditPart implements FileParts {

    private final Audit audit;

    AuditPart(Audit audit) {
        this.audit = audit;
    }

    @Override
    public List<FilePart> of(String reference) {
        return List.of(new FilePart(
                "Who saw or did what",
                audit.of(reference).stream()
                        .map(recorded ->
                                new FilePart.Entry(recorded.at(), recorded.who(), recorded.act(), recorded.detail()))
                        .toList()));
    }
}
