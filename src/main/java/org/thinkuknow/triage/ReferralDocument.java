package org.thinkuknow.triage;

import org.springframework.stereotype.Component;
import org.thinkuknow.printing.PrintedDocument;
import org.thinkuknow.report.Field;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A referral as a PDF that an agency can keep. */
@Component
public class ReferralDocument {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));

    /** The document. */
    public byte[] of(ReferralLinks.Opened opened) {
        var referral = opened.referral();
        var report = opened.report();
        var document = new PrintedDocument("Referral " + referral.reference())
                .entry("For", "%s, made %s".formatted(referral.agency().name(), WHEN.format(referral.madeAt())))
                .entry("What you are asked to do", opened.request())
                .entry("Received", "%s by %s".formatted(WHEN.format(report.receivedAt()), report.door().words()))
                .entry("Meeting somebody known only from online", answer(report.dangers().meeting()))
                .entry("Being hurt or threatened", answer(report.dangers().hurt()))
                .entry("Self-harm or not wanting to live", answer(report.dangers().selfharm()));
        for (var field : Field.values()) {
            if (report.words().containsKey(field)) {
                document.entry(field.label(), report.words().get(field));
            }
        }
        report.messages().forEach(message -> document.entry("Message, %s, %s".formatted(answer(message.author()), WHEN.format(message.sentAt())), message.text()));
        return document.remark(PrintedDocument.WHAT_IS_NAMED + " The page behind the link and the JSON package have every one as it was written.").end();
    }

    private static String answer(Enum<?> answer) {
        return answer.name().toLowerCase(Locale.ROOT);
    }
}
