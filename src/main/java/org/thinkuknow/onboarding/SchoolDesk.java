package org.thinkuknow.onboarding;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.schools.SchoolRegister;

import java.time.Clock;
import java.util.List;
import java.util.Objects;

/** Administrators see which schools want to come on board, make letters with codes, and refuse what is no request of a school. */
@Service
@Transactional
@PreAuthorize("hasRole('ADMIN')")
public class SchoolDesk {

    private final InvitationRows rows;
    private final InvitationMaking making;
    private final SchoolLetter letter;
    private final SchoolRegister register;
    private final SchoolsByKey schools;
    private final YearRows years;
    private final Audit audit;
    private final Clock clock;

    SchoolDesk(
            InvitationRows rows,
            InvitationMaking making,
            SchoolLetter letter,
            SchoolRegister register,
            SchoolsByKey schools,
            YearRows years,
            Audit audit,
            Clock clock) {
        this.rows = rows;
        this.making = making;
        this.letter = letter;
        this.register = register;
        this.schools = schools;
        this.years = years;
        this.audit = audit;
        this.clock = clock;
    }

    /** Requests that are open, and those by which somebody came on board in the last four weeks, the oldest first. */
    @Transactional(readOnly = true)
    public List<JoiningSchool> all() {
        var now = clock.instant();
        return rows.ofLeads().stream()
                .filter(each -> each.isOpen(now) || each.used())
                .map(each -> new JoiningSchool(
                        each.reference(),
                        register.find(each.school()).orElse(null),
                        each.who().name(),
                        each.who().mail(),
                        state(each),
                        each.isOpen(now) && each.proof() != LeadProof.OWN_DOMAIN,
                        hasLetter(each),
                        each.isOpen(now)))
                .toList();
    }

    private String state(Invitation each) {
        if (each.used()) {
            return "On board since %s. Please tell the head teacher with this letter."
                    .formatted(UkTime.day(Objects.requireNonNull(each.ended())));
        }
        var until = UkTime.day(each.expiresAt());
        return switch (each.proof()) {
            case OWN_DOMAIN ->
                switch (each.mail()) {
                    case REFUSED -> "The e-mail with the link did not arrive: the address takes none.";
                    case SENT -> "Has a link by e-mail, good until %s. Nothing to do.".formatted(until);
                    case WAITS -> "The e-mail with the link is about to leave.";
                };
            case LETTER ->
                each.letterAt() == null
                        ? "Needs a letter with a code. Please make one, print it and post it."
                        : "Letter made on %s; its code is good until %s.".formatted(UkTime.day(each.letterAt()), until);
            case LEAD_DECIDES ->
                "The school’s lead was asked. If nobody who leads there works there any more, take their role away first.";
            case LEAD_ASKED -> "";
        };
    }

    private static boolean hasLetter(Invitation each) {
        return each.used() || each.letterAt() != null && each.ended() == null;
    }

    /**
     * Makes a letter with a new code; the code of an earlier one opens nothing then.
     *
     * @throws OnboardingRefused if the request is over, or needs none
     */
    public void makeLetter(String reference) {
        var found = open(reference);
        if (found.proof() == LeadProof.OWN_DOMAIN || !making.makeLetter(found)) {
            throw over();
        }
        audit.record("made a letter to a school", reference, found.school());
    }

    /**
     * The letter, to be printed: with the code, or telling the head teacher who leads safeguarding here.
     *
     * @throws OnboardingRefused if there is none
     */
    @Transactional(readOnly = true)
    public byte[] letter(String reference) {
        return rows.find(reference)
                .filter(SchoolDesk::hasLetter)
                .map(found -> letter.of(found, register.find(found.school()).orElse(null)))
                .orElseThrow(SchoolDesk::over);
    }

    /**
     * Refuses a request.
     *
     * @throws OnboardingRefused if it is over
     */
    public void refuse(String reference) {
        var found = open(reference);
        if (!rows.end(reference, false, clock.instant())) {
            throw over();
        }
        audit.record("refused a school", reference, found.school());
    }

    /** The names of the schools that were asked this school year who is still there and have not answered, each with the day. */
    @Transactional(readOnly = true)
    public List<String> withoutAnswer() {
        return years.open(YearAsking.yearOf(UkTime.today(clock))).stream()
                .map(open ->
                        "%s, asked on %s".formatted(schools.of(open.school()).name(), UkTime.day(open.askedAt())))
                .toList();
    }

    private Invitation open(String reference) {
        return rows.find(reference)
                .filter(found -> !found.isOfTeacher() && found.isOpen(clock.instant()))
                .orElseThrow(SchoolDesk::over);
    }

    private static OnboardingRefused over() {
        return new OnboardingRefused("This has been answered meanwhile.");
    }
}
