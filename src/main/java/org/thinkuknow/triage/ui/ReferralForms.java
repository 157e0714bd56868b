package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeDetails;
import org.thinkuknow.geography.Agency;
import org.thinkuknow.geography.Geography;
import org.thinkuknow.referral.AgencyReplies;
import org.thinkuknow.referral.CodesToTell;
import org.thinkuknow.referral.MadeReferral;
import org.thinkuknow.referral.NewReferral;
import org.thinkuknow.referral.ReferralFacts;
import org.thinkuknow.referral.ReferralPreview;
import org.thinkuknow.referral.Referrals;
import org.thinkuknow.shell.NeededFields;
import org.thinkuknow.triage.CaseReferrals;
import org.thinkuknow.triage.CaseWithdrawals;
import org.thinkuknow.withheld.WithheldWords;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The forms with which an officer asks agencies for help and writes down what they answer. */
@org.springframework.stereotype.Component
class ReferralForms {

    private final CaseReferrals caseReferrals;
    private final Referrals referrals;
    private final AgencyReplies replies;
    private final CodesToTell codes;
    private final CaseWithdrawals withdrawals;
    private final Geography geography;
    private final ReferralPreview preview;

    ReferralForms(
            CaseReferrals caseReferrals,
            Referrals referrals,
            AgencyReplies replies,
            CodesToTell codes,
            CaseWithdrawals withdrawals,
            Geography geography,
            ReferralPreview preview) {
        this.caseReferrals = caseReferrals;
        this.referrals = referrals;
        this.replies = replies;
        this.codes = codes;
        this.withdrawals = withdrawals;
        this.geography = geography;
        this.preview = preview;
    }

    NativeDetails refer(CaseContext current) {
        return ReferForm.of(
                current.facts(),
                geography,
                current.open().nearby(),
                current.unsent(),
                referrals::schoolsNamed,
                asks -> preview.toConsider(current.open().report(), asks),
                (agency, before, writes, words) -> preview.of(planned(current, agency, writes, words), before),
                (agencies, request, whyNotOther, basis, words) -> current.sendSoon(
                        "Referral to " + agencies.stream().map(Agency::name).collect(Collectors.joining(" and ")),
                        () -> caseReferrals.referToAll(
                                current.reference(), agencies, request, whyNotOther, basis, words),
                        "police",
                        "services",
                        "other-agency",
                        "request",
                        "why-not",
                        NotForThem.FIELD));
    }

    private static NewReferral planned(
            CaseContext current, Agency agency, ReferForm.Writes writes, List<WithheldWords> words) {
        return new NewReferral(
                current.reference(),
                current.facts().times().openedAt(),
                agency,
                current.officer(),
                writes.request(),
                writes.basis(),
                current.now(),
                words);
    }

    /** What agencies said that something has to be done about. */
    List<Component> news(CaseContext current) {
        return Stream.concat(
                        new AgencyNews(current, replies::reply).parts().stream(),
                        leftOut(current).filter(MadeReferral::isAsking).map(made -> give(made, current)))
                .toList();
    }

    /** One for each agency that does not read everything, and does not ask. */
    List<NativeDetails> leftOutQuietly(CaseContext current) {
        return leftOut(current)
                .filter(made -> !made.isAsking())
                .map(made -> give(made, current))
                .toList();
    }

    private NativeDetails give(MadeReferral made, CaseContext current) {
        return GiveWords.of(made, current, replies::give);
    }

    private static Stream<MadeReferral> leftOut(CaseContext current) {
        return current.open().referrals().stream()
                .filter(made -> made.facts().course().withdrawnAt() == null)
                .filter(made -> !made.leftOut().isEmpty());
    }

    /** One for each agency that has not acknowledged yet: they may call. */
    List<NativeDetails> telephone(CaseContext current) {
        return current.open().referrals().stream()
                .map(MadeReferral::facts)
                .filter(ReferralFacts::isOwed)
                .map(made -> telephone(made, current))
                .toList();
    }

    private NativeDetails telephone(ReferralFacts made, CaseContext current) {
        var saidBy = "said-by-" + made.reference();
        return CaseForms.telephone(
                made.agency().name(),
                saidBy,
                current.unsent(),
                by -> current.send(
                        () -> referrals.acknowledgedByTelephone(made.reference(), by, current.messagesShown()),
                        saidBy));
    }

    /** One for each referral that was not withdrawn. */
    List<NativeDetails> withdraw(CaseContext current) {
        return current.open().referrals().stream()
                .map(MadeReferral::facts)
                .filter(made -> made.course().withdrawnAt() == null)
                .map(made -> withdraw(made, current))
                .toList();
    }

    private NativeDetails withdraw(ReferralFacts made, CaseContext current) {
        var id = "withdraw-because-" + made.reference();
        var why = current.unsent().keep(CaseForms.text("Why is it withdrawn?", id));
        why.setMaxLength(2_000);
        why.setHelperText(
                made.acknowledgedAt() == null
                        ? "For the file. Their link opens nothing from then on; an e-mail says so, without the reason."
                        : "For the file. They said that they are acting on it, so call them as well. Their link stops working.");
        var needed = new NeededFields().need(why, "Write why it is withdrawn.");
        return CaseForms.form(
                "Withdraw: " + made.agency().name(),
                why,
                CaseForms.action(
                        "withdraw-" + made.reference(),
                        "Withdraw the referral",
                        () -> CaseForms.ifGiven(
                                needed,
                                () -> current.send(
                                        () -> withdrawals.withdraw(
                                                current.reference(), made.reference(), why.getValue()),
                                        id))));
    }

    /** Where a code for the link of a referral is made, by whoever is on duty when the agency rings. */
    CodeToTell codeOf(MadeReferral made) {
        return new CodeToTell(made, codes);
    }
}
