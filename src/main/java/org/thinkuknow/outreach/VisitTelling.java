package org.thinkuknow.outreach;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.SignedIn;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.disclosure.DisclosureRefused;
import org.thinkuknow.disclosure.DisclosureText;
import org.thinkuknow.disclosure.Disclosures;
import org.thinkuknow.disclosure.KeptDisclosure;
import org.thinkuknow.disclosure.LaterText;
import org.thinkuknow.disclosure.LookBack;
import org.thinkuknow.disclosure.VisitPart;
import org.thinkuknow.report.Reports;
import org.thinkuknow.vault.Vault;

import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A child tells an educator something at a visit. The record is one of the module {@code disclosure}, and goes the way of every
 * report when it is signed; a visit learns references alone.
 */
@Service
@Transactional
public class VisitTelling {

    private final WhoseVisits whose;
    private final VisitDisclosureRows rows;
    private final Disclosures disclosures;
    private final LookBack lookBack;
    private final LaterText later;
    private final Reports reports;
    private final DutyToReport duty;
    private final Vault vault;
    private final Clock clock;

    VisitTelling(
            WhoseVisits whose,
            VisitDisclosureRows rows,
            Disclosures disclosures,
            LookBack lookBack,
            LaterText later,
            Reports reports,
            DutyToReport duty,
            Vault vault,
            Clock clock) {
        this.whose = whose;
        this.rows = rows;
        this.disclosures = disclosures;
        this.lookBack = lookBack;
        this.later = later;
        this.reports = reports;
        this.duty = duty;
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * What a visit knows of what was told, without a word of it.
     *
     * @throws VisitRefused if there is no such visit among one's own
     */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('EDUCATOR', 'SUPERVISOR')")
    public ToldAtVisit of(String visit) {
        var found = whose.find(visit);
        var signed = rows.of(found.reference());
        return new ToldAtVisit(
                signed,
                whose.goes() ? disclosures.draftsAt(found.reference()) : List.of(),
                signed.stream()
                        .map(SignedDisclosure::report)
                        .filter(reports::isKept)
                        .collect(Collectors.toSet()));
    }

    /** A record to begin with: the day and time of now, and nothing else. */
    @PreAuthorize("hasRole('EDUCATOR')")
    @Transactional(readOnly = true)
    public DisclosureText beginning() {
        return DisclosureText.empty(
                UkTime.today(clock), UkTime.shown(clock.instant()).toLocalTime());
    }

    /** What the law says of a duty to report that is in force at a visit; empty if none is, and nothing of it is asked. */
    @PreAuthorize("hasRole('EDUCATOR')")
    @Transactional(readOnly = true)
    public Optional<String> dutyAt(String visit) {
        return duty.at(whose.find(visit));
    }

    /**
     * Opens a record of one's own at a visit.
     *
     * @return empty if it has not begun yet
     * @throws VisitRefused      if there is no such visit among one's own
     * @throws DisclosureRefused if the record is somebody else's, or of another visit
     */
    @PreAuthorize("hasRole('EDUCATOR')")
    public Optional<KeptDisclosure> open(String visit, String disclosure) {
        return isOf(visit, disclosure) ? Optional.of(disclosures.open(disclosure)) : Optional.empty();
    }

    private boolean isOf(String visit, String disclosure) {
        var found = whose.find(visit).reference();
        return disclosures.draftsAt(found).contains(disclosure)
                || rows.find(disclosure)
                        .filter(each -> each.visit().equals(found))
                        .isPresent();
    }

    /**
     * Keeps what is written, however incomplete.
     *
     * @throws VisitRefused      if there is no such visit among one's own, or it was cancelled
     * @throws DisclosureRefused if the record is signed, too long, somebody else's, or of another visit
     */
    @PreAuthorize("hasRole('EDUCATOR')")
    public void keep(String visit, String disclosure, DisclosureText text) {
        var found = open(visit);
        disclosures.saveAtVisit(disclosure, found.reference(), ofVisit(text, found));
    }

    /**
     * Opens a record of one's own to look it through before signing.
     *
     * @return empty if it has not begun yet
     * @throws VisitRefused      if there is no such visit among one's own
     * @throws DisclosureRefused if the record is somebody else's, or of another visit
     */
    @PreAuthorize("hasRole('EDUCATOR')")
    public Optional<LookBack.Look> look(String visit, String disclosure) {
        return isOf(visit, disclosure) ? Optional.of(lookBack.at(disclosure)) : Optional.empty();
    }

    /**
     * Signs and locks a record as somebody has just looked through it; it joins the reports in the same transaction. Signed twice it is
     * signed once.
     *
     * @throws VisitRefused      if there is no such visit among one's own, or it was cancelled
     * @throws DisclosureRefused with everything that is missing, or if it was changed since, or is of another visit
     */
    @PreAuthorize("hasRole('EDUCATOR')")
    public KeptDisclosure sign(String visit, KeptDisclosure shown) {
        if (!isOf(open(visit).reference(), shown.reference())) {
            throw new VisitRefused("There is no record with that reference at this visit.");
        }
        return disclosures.sign(shown);
    }

    /**
     * Adds to a signed record of one's own; what was signed stays as it is.
     *
     * @param sending made by the page: the same words sent twice are there once
     * @throws VisitRefused      if there is no such visit among one's own
     * @throws DisclosureRefused if the record is not signed, not of this visit or not one's own, or there are too many words
     */
    @PreAuthorize("hasRole('EDUCATOR')")
    public void addLater(String visit, String disclosure, UUID sending, String words) {
        later.add(signedAt(visit, disclosure), sending, words);
    }

    /** What was added to a signed record of one's own, in its order. */
    @PreAuthorize("hasRole('EDUCATOR')")
    @Transactional(readOnly = true)
    public List<LaterText.Added> laterOf(String visit, String disclosure) {
        return later.of(signedAt(visit, disclosure));
    }

    private String signedAt(String visit, String disclosure) {
        var found = whose.find(visit).reference();
        return rows.find(disclosure)
                .filter(each -> each.visit().equals(found))
                .orElseThrow(VisitRefused::noSignedRecord)
                .disclosure();
    }

    /**
     * The key with which the page of a record locks what is typed while the line is away. It is made of the server's own key for this
     * reader and this record, goes to their signed-in page alone, and stands in no storage (decision 0053).
     */
    @PreAuthorize("hasRole('EDUCATOR')")
    @Transactional(readOnly = true)
    public String keyOf(String disclosure) {
        return Base64.getEncoder()
                .encodeToString(vault.derive("told at a visit", SignedIn.username() + "\n" + disclosure)
                        .lasting());
    }

    private Visit open(String visit) {
        var found = whose.find(visit);
        if (found.state() == VisitState.CANCELLED) {
            throw new VisitRefused("This visit was cancelled. If a child told you something, plan it again first.");
        }
        return found;
    }

    /** Which school it was is the visit's to say, and whether a duty to report is asked about. */
    private DisclosureText ofVisit(DisclosureText text, Visit visit) {
        var part = text.visitPart().orElse(VisitPart.NOTHING);
        return text.with(new VisitPart(
                visit.plan().school().words(),
                part.className(),
                part.asked(),
                part.near(),
                part.injuries(),
                part.toldNext(),
                part.wishes(),
                duty.at(visit).isPresent() ? part.duty() : null));
    }
}
