package org.thinkuknow.overseas;

import org.springframework.stereotype.Component;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.printing.PrintedDocument;

/** What a recipient gets, as a PDF; its marking stands in the title, and so at the foot of each page. */
@Component
class DispatchPdf {

    byte[] of(Dispatch dispatch) {
        var document = new PrintedDocument(
                        "%s, %s".formatted(Dispatch.MARKING, dispatch.facts().reference()))
                .part(dispatch.heading(Heading.TITLE))
                .line(dispatch.heading(Heading.MARKING), Dispatch.MARKING)
                .line(dispatch.heading(Heading.RECIPIENT), dispatch.bureau().words())
                .line(dispatch.heading(Heading.REFERENCE), dispatch.recipient())
                .line(dispatch.heading(Heading.SENT), UkTime.words(dispatch.sentAt()));
        for (var section : dispatch.sections()) {
            document.part(section.heading());
            section.lines().forEach(line -> document.entry(line.label(), line.text()));
        }
        return document.remark(PrintedDocument.WHAT_IS_NAMED).end();
    }
}
