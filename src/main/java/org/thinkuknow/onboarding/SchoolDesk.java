package org.thinkuknow.onboarding;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.schools.SchoolRegister;
import org.thinkuknow.shell.AsksAgain;

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
                        each.isOpen(now) && mayLetter(each),
                        hasLetter(each),
                        each.isOpen(now)))
                .toList();
    }

    private String state(Invitation each) {
        if (each.used()) {
            return "On board since %s. Please post the letter below to the head teacher."
                    .formatted(UkTime.day(Objects.requireNonNull(each.ended())));
        }
        var until = UkTime.day(each.expiresAt());
        return switch (each.proof()) {
            case OWN_DOMAIN ->
                switch (each.mail()) {
                    case REFUSED -> "The e-mail with the link came back: the address does not take mail.";
                    case SENT -> "Was sent a link, valid until %s. There is nothing to do.".formatted(until);
                    case WAITS -> "The e-mail with the link is about to be sent.";
                };
            case LETTER ->
                each.letterAt() == null
                        ? "Needs a letter with a code. Please make one, print it and post it."
                        : "Letter made on %s; its code is good until %s.".formatted(UkTime.day(each.letterAt()), until);
            case LEAD_DECIDES ->
                "The school’s leads have been asked. If none of them works there any more, take their role away first, then make a letter.";
            case LEAD_ASKED -> "";
        };
    }

    /** A letter is as good a proof as an e-mail, and goes where an e-mail did not arrive; who a lead has agreed to needs neither. */
    private static boolean mayLetter(Invitation each) {
        return each.askedBy() == null;
    }

    private static boolean hasLetter(Invitation each) {
        return each.used() || each.letterAt() != null && each.ended() == null;
    }

    /**
     * Makes a letter with a new code; the code of an earlier one opens nothing then.
     *
     * @throws OnboardingRefused if the request is over, or a lead has agreed to it
     */
    @AsksAgain
    public void makeLetter(String reference) {
        var found = open(reference);
        if (!mayLetter(found) || !making.makeLetter(found)) {
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

    /** How many schools wait until a letter is made. */
    @Transactional(readOnly = true)
    public int waitingForLetter() {
        return rows.waitingForLetter(clock.instant());
    }

    /** The names of the schools that were asked this school year who is still there and reminded in vain, each with the day. */
    @Transactional(readOnly = true)
    public List<String> withoutAnswer() {
        return years.open(YearAsking.yearOf(UkTime.today(clock))).stream()
                .filter(open -> open.reminded() > 0 && !schools.isClosed(open.school()))
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
        return new OnboardingRefused("This is no longer open.");
    }
}
