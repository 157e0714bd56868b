package org.thinkuknow.triage;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.geography.Agency;
import org.thinkuknow.referral.LawfulBasis;
import org.thinkuknow.referral.NewReferral;
import org.thinkuknow.referral.Referrals;
import org.thinkuknow.report.ReportStatus;
import org.thinkuknow.report.Reports;
import org.thinkuknow.shift.Officer;
import org.thinkuknow.triage.CaseChanges.CaseChanged;
import org.thinkuknow.withheld.WithheldRefused;
import org.thinkuknow.withheld.WithheldWords;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Who may put a case into the hands of the police and of children's services, and what the case becomes by it. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
public class CaseReferrals {

    private static final int LONGEST = 10_000;

    /** When an agency is reminded where no clock of the case runs for it. */
    private static final Duration BELOW_LEVEL_ONE = Duration.ofDays(1);

    private final CaseRepository cases;
    private final Referrals referrals;
    private final ReferralNews news;
    private final Notes notes;
    private final Reports reports;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final ResponseTimes responseTimes;
    private final Clock clock;

    CaseReferrals(
            CaseRepository cases,
            Referrals referrals,
            ReferralNews news,
            Notes notes,
            Reports reports,
            Audit audit,
            ApplicationEventPublisher events,
            ResponseTimes responseTimes,
            Clock clock) {
        this.cases = cases;
        this.referrals = referrals;
        this.news = news;
        this.notes = notes;
        this.reports = reports;
        this.audit = audit;
        this.events = events;
        this.responseTimes = responseTimes;
        this.clock = clock;
    }

    /**
     * Refers a case to both kinds of agency, or below level one to any, side by side.
     *
     * @throws TriageRefused   as the longer form does
     * @throws ReferralRefused as the longer form does
     */
    public void referToAll(String caseReference, List<Agency> agencies, String request) {
        referToAll(caseReference, agencies, request, "");
    }

    /**
     * The same on the ground that is usual at the level of the case.
     *
     * @throws TriageRefused   as the longer form does
     * @throws ReferralRefused as the longer form does
     */
    public void referToAll(String caseReference, List<Agency> agencies, String request, String whyNotOther) {
        referToAll(caseReference, agencies, request, whyNotOther, null);
    }

    /**
     * Refers a case to several agencies side by side: to all of them or to none. Their e-mails leave once this is on disk. At level one
     * the police and children's services are both asked; a reason why not lets one go first and ends nobody's clock, and others stand
     * beside the two.
     *
     * @param request     what the agencies are asked to do
     * @param whyNotOther why the police or children's services are not asked now, if they are not
     * @param basis       on what ground of the law it is shared; null for the usual one of the level
     * @throws TriageRefused   if the case is not the officer's or has no confirmed level, if no agency is named or one cannot be reached,
     *                         nothing is asked, or half of those who have to be asked are left out
     * @throws ReferralRefused if it was referred to one of them since it was last opened
     */
    public void referToAll(
            String caseReference,
            List<Agency> agencies,
            String request,
            String whyNotOther,
            @Nullable LawfulBasis basis) {
        referToAll(caseReference, agencies, request, whyNotOther, basis, List.of());
    }

    /**
     * The same without words that these agencies do not need (decision 0091).
     *
     * @param withheld what is left out, wherever it stands
     * @throws TriageRefused   as the shorter form does
     * @throws ReferralRefused as the shorter form does
     * @throws WithheldRefused if it is too much
     */
    public void referToAll(
            String caseReference,
            List<Agency> agencies,
            String request,
            String whyNotOther,
            @Nullable LawfulBasis basis,
            List<WithheldWords> withheld) {
        var officer = Officer.signedIn();
        var found = cases.findById(caseReference).orElseThrow(TriageRefused::noCase);
        found.mergeLink().mustStandAlone();
        TriageRefused.when(
                !found.isOwnedBy(officer.username()) && !officer.supervisor(),
                "Take the case first. Only who has a case can refer it.");
        TriageRefused.when(agencies.isEmpty(), "Please choose at least one agency.");
        agencies.stream()
                .filter(agency -> agencies.size() > 1 && !agency.kind().readsReports())
                .findFirst()
                .ifPresent(alone -> {
                    throw new TriageRefused(
                            "%s reads your request and nothing else. Ask it by itself, without what others have to know."
                                    .formatted(alone.name()));
                });
        TriageRefused.when(request.isBlank(), "Please write what you ask them to do.");
        TriageRefused.when(
                Math.max(
                                request.codePointCount(0, request.length()),
                                whyNotOther.codePointCount(0, whyNotOther.length()))
                        > LONGEST,
                "Please write at most 10,000 characters.");
        var ground = basis == null ? LawfulBasis.usual(found.level() == Level.ONE) : basis;
        agencies.forEach(agency -> refer(found, agency, request, officer.username(), ground, withheld));
        if (agencies.stream().anyMatch(agency -> agency.kind().isOfThePair())) {
            leftOut(found, whyNotOther.strip(), officer.username());
        }
        news.noteWaiting(caseReference);
    }

    private void refer(
            Case found, Agency to, String request, String officer, LawfulBasis basis, List<WithheldWords> withheld) {
        TriageRefused.when(
                !referrals.canReach(to),
                "%s has no mailbox here. Call them, and ask an administrator to add it.".formatted(to.name()));
        var moved = found.refer(to.kind(), clock.instant());
        referrals.make(new NewReferral(
                found.reference(),
                found.facts().times().openedAt(),
                to,
                officer,
                request,
                basis,
                answerBy(found, moved),
                withheld));
        found.asked()
                .notTheirs(news.notTheirs(found.facts(), found.facts().asked().missing()));
        if (moved) {
            reports.moveTo(found.reference(), ReportStatus.HELP_ASKED);
        }
        audit.record(
                "referred",
                found.reference(),
                "to %s, on the ground of: %s%s"
                        .formatted(
                                to.name(),
                                basis.words(),
                                withheld.isEmpty() ? "" : "; different words left out: " + withheld.size()));
        events.publishEvent(new CaseChanged(found.reference()));
    }

    /** As the clock of the case has it; where that has run out or there is none, from now. */
    private Instant answerBy(Case found, boolean moved) {
        var now = clock.instant();
        if (found.level() != Level.ONE || !moved) {
            return now.plus(BELOW_LEVEL_ONE);
        }
        var within = responseTimes.acknowledgementOne();
        var until = found.facts().times().clocksFrom().plus(within);
        return until.isAfter(now) ? until : now.plus(within);
    }

    private void leftOut(Case found, String why, String officer) {
        var asked = found.facts().asked();
        if (found.level() != Level.ONE || asked.isBoth()) {
            return;
        }
        TriageRefused.when(
                why.isEmpty(),
                "At level one the police and children's services are both asked. Choose both, or write why not %s."
                        .formatted(asked.police() ? "children's services" : "the police"));
        notes.add(found.reference(), officer, "%s, because: %s".formatted(capital(asked.missingWords()), why));
        audit.record("did not refer", found.reference(), asked.missingWords() + "; the reason is in the notes");
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
