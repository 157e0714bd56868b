package org.thinkuknow.outreach;

import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.disclosure.AboutStaff;
import org.thinkuknow.disclosure.DisclosureText;
import org.thinkuknow.disclosure.KeptDisclosure;
import org.thinkuknow.disclosure.SchoolPart;
import org.thinkuknow.disclosure.VisitPart;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.support.ChildWords;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

import static org.thinkuknow.support.Acting.EDUCATOR;

/** Children tell an educator something, on the real database. */
abstract class TellingDesk extends VisitDesk {

    static final String SAID = ChildWords.of("he says he will come to my school");

    @Autowired
    protected VisitTelling telling;

    @Autowired
    protected SchoolAcknowledgement school;

    static String newRecord() {
        return "D-" + UUID.randomUUID().toString().substring(0, 13).toUpperCase(Locale.ROOT);
    }

    static DisclosureText text(String words, String place, DangerAnswer hurt) {
        return new DisclosureText(
                        LocalDate.of(2026, 11, 20),
                        LocalTime.of(11, 5),
                        place,
                        ChildWords.of("Sam"),
                        words,
                        ChildWords.of("She was shaking"),
                        DangerAnswer.UNSAID,
                        hurt,
                        DangerAnswer.UNSAID)
                .with(new VisitPart(
                        "typed by nobody",
                        "6B",
                        ChildWords.of("Tell me what happened"),
                        ChildWords.of("two friends"),
                        ChildWords.of("a bruise on the arm"),
                        ChildWords.of("that I tell Ms Example"),
                        ChildWords.of("that it stops")))
                .with(new SchoolPart("", DangerAnswer.YES, null, AboutStaff.NOBODY));
    }

    /** The same, answered as it is about somebody at the school. */
    static DisclosureText about(AboutStaff about) {
        return text(SAID, "the corridor", DangerAnswer.YES).with(new SchoolPart("", DangerAnswer.YES, null, about));
    }

    /** Keeps a record, looks it through and signs it. */
    protected KeptDisclosure sign(String visit, String record, DisclosureText text) {
        return EDUCATOR.get(() -> {
            if (telling.open(visit, record).filter(KeptDisclosure::isSigned).isEmpty()) {
                telling.keep(visit, record, text);
            }
            return telling.sign(visit, telling.look(visit, record).orElseThrow().kept());
        });
    }

    protected KeptDisclosure signed(String visit) {
        return signed(visit, newRecord());
    }

    protected KeptDisclosure signed(String visit, String record) {
        return sign(visit, record, text(SAID, "the corridor", DangerAnswer.YES));
    }

    protected static String reportOf(KeptDisclosure kept) {
        return Objects.requireNonNull(kept.report());
    }
}
