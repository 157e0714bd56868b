package org.thinkuknow.disclosure;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.Role;
import org.thinkuknow.account.SignedIn;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.report.FirstGlance;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Signing locks a record and puts it before whoever reads it: the school's safeguarding lead, or at once the officers, if nobody at a
 * school does or it was told at a visit. Whoever calls has begun a transaction and keeps the record for it. See decision 0098.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Signing {

    static final String ABOUT_STAFF =
            "Please say whether this is about somebody who works at the school. It decides who reads it.";

    private static final String SAFE_HOME =
            "Please say whether the child is safe to go home today. “Not sure” is an answer.";

    private final DisclosureRepository rows;
    private final DisclosureTexts texts;
    private final DisclosureReport asReport;
    private final FirstGlance glance;
    private final Recipients recipients;
    private final HandOvers handOvers;
    private final RecordFinding finding;
    private final ToCentre toCentre;
    private final ApplicationEventPublisher events;
    private final Audit audit;
    private final Clock clock;

    Signing(
            DisclosureRepository rows,
            DisclosureTexts texts,
            DisclosureReport asReport,
            FirstGlance glance,
            Recipients recipients,
            HandOvers handOvers,
            RecordFinding finding,
            ToCentre toCentre,
            ApplicationEventPublisher events,
            Audit audit,
            Clock clock) {
        this.rows = rows;
        this.texts = texts;
        this.asReport = asReport;
        this.glance = glance;
        this.recipients = recipients;
        this.handOvers = handOvers;
        this.finding = finding;
        this.toCentre = toCentre;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws DisclosureRefused with everything that is missing */
    void sign(Disclosure found, DisclosureText text) {
        var missing = missing(found, text);
        if (!missing.isEmpty()) {
            throw new DisclosureRefused(missing);
        }
        var grave = isGrave(found, text);
        var receivers = recipients.of(found.school(), text.schoolPart().about());
        var changed = hasChanged(found, text);
        found.sign(texts.seal(text, found.reference()), clock.instant());
        rows.flush();
        audit.record("signed", found.reference(), "for " + receivers.who().words());
        handOvers.signed(found, receivers, grave, changed);
        finding.keep(found, text);
        if (receivers.toCentreNow()) {
            toCentre.send(found, text, StepKind.AT_ONCE, found.author(), "", "");
        }
        if (receivers.chair() != null) {
            events.publishEvent(new ChairNotice.ChairDue(found.reference()));
        }
        if (SignedIn.is(Role.TEACHER)) {
            events.publishEvent(new WrittenInClass.SignedInSchool(found.reference()));
        }
        found.visit()
                .ifPresent(visit -> events.publishEvent(new SignedAtVisit(
                        found.reference(),
                        visit,
                        Objects.requireNonNull(found.dates().report()),
                        found.author(),
                        text.schoolPart()
                                .aboutStaff()
                                .filter(AboutStaff::isSomebody)
                                .isEmpty(),
                        clock.instant())));
    }

    /** What stands in the way of signing, as sentences. */
    List<String> missing(Disclosure found, DisclosureText text) {
        var missing = new ArrayList<>(text.missing(UkTime.today(clock)));
        var atVisit = found.visit().isPresent();
        if ((atVisit || found.school().isPresent())
                && text.schoolPart().aboutStaff().isEmpty()) {
            missing.add(ABOUT_STAFF);
        }
        if (atVisit && text.schoolPart().safeHome() == DangerAnswer.UNSAID) {
            missing.add(SAFE_HOME);
        }
        return missing;
    }

    /**
     * Whether the answers or the words may mean that the child is in danger now.
     *
     * @throws DisclosureRefused if the officers could not take it as it is; whoever only looks can go on
     */
    @Transactional(propagation = Propagation.MANDATORY, noRollbackFor = DisclosureRefused.class)
    boolean isGrave(Disclosure found, DisclosureText text) {
        var report = asReport.of(found, text, "");
        return text.saysDanger() || glance.isGrave(report);
    }

    /** Whether it is another text than a reader could have acknowledged. */
    private boolean hasChanged(Disclosure found, DisclosureText text) {
        return !texts.open(found).equals(text)
                || handOvers
                        .find(found.reference())
                        .map(HandedDisclosure::acknowledgedAt)
                        .filter(at -> at.isBefore(found.dates().savedAt()))
                        .isPresent();
    }
}
