package org.thinkuknow.retention;

import org.springframework.stereotype.Component;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.printing.PrintedDocument;
import org.thinkuknow.withheld.LeavingOut;

import java.time.Instant;
import java.util.List;

/** A child's file for people. */
@Component
class FilePdf {

    byte[] write(String reference, Instant now, List<FilePart> parts, LeavingOut words) {
        var document = new PrintedDocument("Report " + reference)
                .remark("Confidential. Made %s. %s The JSON file beside this one has every one as it was written."
                        .formatted(UkTime.shortWords(now), PrintedDocument.WHAT_IS_NAMED));
        if (words.places() > 0) {
            document.remark(FilePart.leftOutWords(words));
        }
        for (var part : parts) {
            document.part(part.name());
            part.entries().forEach(entry -> document.entry(entry.heading(), entry.text()));
        }
        return document.end();
    }
}
