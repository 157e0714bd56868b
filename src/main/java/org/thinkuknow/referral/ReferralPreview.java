package org.thinkuknow.referral;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.report.FiledReport;
import org.thinkuknow.report.Reports;
import org.thinkuknow.translation.Translations;
import org.thinkuknow.withheld.LeavingOut;
import org.thinkuknow.withheld.WordsToConsider;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What an agency would read if a case were referred to it now: the page of its link, made by the same template of the same
 * {@link OpenedReferral}, without the forms.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
public class ReferralPreview {

    private final ReferralRepository referrals;
    private final ReferralAddresses addresses;
    private final ReferredMatters matters;
    private final RelatedReferences related;
    private final Reports reports;
    private final Translations words;
    private final WordsToConsider consider;
    private final ITemplateEngine pages;
    private final Clock clock;

    ReferralPreview(
            ReferralRepository referrals,
            ReferralAddresses addresses,
            ReferredMatters matters,
            RelatedReferences related,
            Reports reports,
            Translations words,
            WordsToConsider consider,
            ITemplateEngine pages,
            Clock clock) {
        this.referrals = referrals;
        this.addresses = addresses;
        this.matters = matters;
        this.related = related;
        this.reports = reports;
        this.words = words;
        this.consider = consider;
        this.pages = pages;
        this.clock = clock;
    }

    /**
     * What an agency would read.
     *
     * @param page   as HTML
     * @param places at how many places words are left out of it
     */
    public record WouldRead(String page, int places) {

        /** Never the words. */
        @Override
        public String toString() {
            return "WouldRead[" + places + "]";
        }
    }

    /**
     * The page of a referral that is not made yet; nothing is stored.
     *
     * @param before how many others are made with it before
     */
    public WouldRead of(NewReferral planned, int before) {
        var opened = OpenedReferral.without(new LeavingOut(planned.withheld()), planned(planned, before));
        var page = new Context(
                Locale.UK,
                Map.of(
                        "opened",
                        opened,
                        "referral",
                        opened.referral(),
                        "lines",
                        opened.lines(),
                        "preview",
                        true,
                        "p",
                        words.english()));
        return new WouldRead(pages.process("referral/referral-opened", page), opened.leftOut());
    }

    /**
     * What may not be needed, as it was written: user names, numbers, addresses and what looks like a name.
     *
     * @param beside what is asked of the agency
     */
    public List<String> toConsider(FiledReport report, String beside) {
        return consider.in(report, beside);
    }

    private OpenedReferral planned(NewReferral planned, int before) {
        var of = planned.caseReference();
        var number = referrals.findByCaseReferenceOrderByMadeAt(of).size() + 1 + before;
        var referral = new Referral(Referral.reference(of, number), planned, clock.instant(), new byte[0], 0);
        var matter = matters.of(of);
        return new OpenedReferral(
                referral.facts(),
                planned.request().strip(),
                reports.look(of),
                matter,
                related.of(referral, matter.references()),
                List.of(),
                addresses.centreTelephone(),
                0,
                false);
    }
}
