package org.thinkuknow.referral;

import org.springframework.stereotype.Component;
import org.thinkuknow.printing.PrintedDocument;

import java.util.List;

/** A referral as a PDF that an agency can keep. */
@Component
public class ReferralDocument {

    /** The document. */
    public byte[] of(OpenedReferral opened) {
        var referral = opened.referral();
        var document = new PrintedDocument("Referral " + referral.reference())
                .entry("For", "%s, made %s".formatted(referral.agency().name(), opened.made()))
                .entry("What you are asked to do", opened.request())
                .entry("The centre", opened.centreWords())
                .entry("Shared on the ground of", opened.basisWords())
                .entry("Level", opened.levelWords());
        if (opened.leftOut() > 0) {
            document.entry("Not all of it", opened.leftOutWords());
        }
        list(document, "Why", opened.reasons());
        opened.messages()
                .forEach(message -> document.entry(
                        "Message, %s, %s%s"
                                .formatted(
                                        message.author(),
                                        message.when(),
                                        message.afterReferral() ? ", " + OpenedReferral.CAME_AFTER : ""),
                        message.text()));
        if (opened.showsReport()) {
            opened.dangers().forEach(answer -> document.entry(answer.label(), answer.text()));
        }
        opened.words().forEach(told -> document.entry(told.label(), told.text()));
        document.entry("Received", opened.received());
        list(document, "Other references", opened.related());
        return document.remark(PrintedDocument.WHAT_IS_NAMED
                        + " The page behind the link and the JSON package have every one as it was written.")
                .end();
    }

    private static void list(PrintedDocument document, String label, List<String> lines) {
        if (!lines.isEmpty()) {
            document.entry(label, String.join("\n", lines));
        }
    }
}
