package org.thinkuknow.outreach;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.centre.Centre;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.printing.PrintedDocument;

import java.time.Clock;
import java.util.Locale;

/** What is printed for a visit: the letter with which the school is assured of who comes, and the sheet that the visitor carries. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('EDUCATOR', 'SUPERVISOR')")
public class VisitPapers {

    private static final String NOT_GIVEN = "not given yet";

    private final Visits visits;
    private final VisitWords words;
    private final EducatorPapers educators;
    private final Centre centre;
    private final Audit audit;
    private final Clock clock;

    VisitPapers(Visits visits, VisitWords words, EducatorPapers educators, Centre centre, Audit audit, Clock clock) {
        this.visits = visits;
        this.words = words;
        this.educators = educators;
        this.centre = centre;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The letter for the school, as a PDF.
     *
     * @throws VisitRefused if there is no such visit among one's own
     */
    public byte[] letter(String reference) {
        var visit = visits.open(reference);
        audit.record("printed", reference, "letter to the school");
        var nation = words.of(visit.facts().school().nation());
        var letter = new PrintedDocument("Who comes to your school")
                .entry("From", centre.name().isBlank() ? "The centre (test copy)" : centre.name())
                .entry("Date", UkTime.day(clock.instant()))
                .entry(
                        "To the head teacher and the " + nation.lead(),
                        visit.facts().school().words())
                .part("The visit")
                .entry("When", UkTime.words(visit.facts().startsAt()))
                .entry("Who listens", visit.facts().audience())
                .entry(
                        "What we ask of you",
                        "Please check the photo ID of whoever comes. A member of your staff stays in the room from beginning to end. "
                                + "Nobody films. " + nation.visitors());
        visit.people().forEach((username, name) -> {
            var paper = educators.of(username);
            letter.part(name)
                    .entry("Photo ID that they carry", orNot(paper.photoId()))
                    .entry(capital(nation.check()) + ": level, issuer, day", orNot(paper.check()))
                    .entry("Last trained in safeguarding", orNot(paper.trained()))
                    .entry("Insurance", orNot(paper.insurance()));
        });
        return letter.part("If a child tells us something")
                .entry(
                        "What we do",
                        ("We listen, write down the child's own words, and hand them to your %s before we leave. We promise no secrecy. "
                                        + "In danger we call 999 first.")
                                .formatted(nation.lead()))
                .remark("We enclose no certificate, and you need not keep a copy of one. " + "This letter goes by "
                        + nation.guidance() + ".")
                .end();
    }

    /**
     * The sheet for whoever goes, as a PDF: one page for a visit of which no more is said than usual.
     *
     * @throws VisitRefused if there is no such visit among one's own
     */
    public byte[] sheet(String reference) {
        var visit = visits.open(reference);
        audit.record("printed", reference, "visit sheet");
        var facts = visit.facts();
        var agreed = visit.arrangements();
        var nation = words.of(facts.school().nation());
        var sheet = new PrintedDocument("Visit to " + facts.school().words())
                .line("When", "%s, %d minutes".formatted(UkTime.words(facts.startsAt()), facts.minutes()))
                .line("Who listens", "%s, about %d".formatted(facts.audience(), facts.pupils()))
                .line("Who goes", String.join(", ", visit.people().values()))
                .line("How to get there", orNot(visit.travel()))
                .part("On the day")
                .line(capital(nation.lead()), "%s, %s".formatted(orNot(agreed.lead()), orNot(agreed.leadPhone())))
                .line("Deputy", "%s, %s".formatted(orNot(agreed.deputy()), orNot(agreed.deputyPhone())))
                .line("If neither is there", orNot(agreed.head()))
                .line("We wait", orNot(agreed.waits()))
                .line("Where a child can talk and be seen", orNot(agreed.privatePlace()))
                .line("Nearby", orNot(agreed.nearby()))
                .part("If a child tells")
                .line("In danger now", "999, then the " + nation.lead())
                .line(
                        "Listen",
                        "Tell me. Explain that to me. Describe it to me. Never promise secrecy. Do not ask why. Do not look at, copy or "
                                + "forward pictures.")
                .line("Then", "Write it down at once, and stay until the school has acknowledged it.")
                .part("Checklist");
        words.checklist(nation.key())
                .forEach(point -> sheet.line(visit.checked().contains(point.id()) ? "Agreed" : "Open", point.text()));
        return sheet.remark("Carry this with you, and shred it afterwards.").end();
    }

    private static String orNot(String text) {
        return text.isBlank() ? NOT_GIVEN : text;
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
    }
}
