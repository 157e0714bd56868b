package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeDetails;
import org.thinkuknow.geography.Agency;
import org.thinkuknow.geography.Geography;
import org.thinkuknow.referral.AgencyReplies;
import org.thinkuknow.referral.MadeReferral;
import org.thinkuknow.referral.ReferralFacts;
import org.thinkuknow.referral.Referrals;
import org.thinkuknow.shell.NeededFields;
import org.thinkuknow.triage.CaseReferrals;
import org.thinkuknow.triage.CaseWithdrawals;

import java.util.List;
import java.util.stream.Collectors;

/** The forms with which an officer asks agencies for help and writes down what they answer. */
@org.springframework.stereotype.Component
class ReferralForms {

    private final CaseReferrals caseReferrals;
    private final Referrals referrals;
    private final AgencyReplies replies;
    private final CaseWithdrawals withdrawals;
    private final Geography geography;

    ReferralForms(
            CaseReferrals caseReferrals,
            Referrals referrals,
            AgencyReplies replies,
            CaseWithdrawals withdrawals,
            Geography geography) {
        this.caseReferrals = caseReferrals;
        this.referrals = referrals;
        this.replies = replies;
        this.withdrawals = withdrawals;
        this.geography = geography;
    }

    NativeDetails refer(CaseContext current) {
        return ReferForm.of(
                current.facts(),
                geography,
                current.open().nearby(),
                current.unsent(),
                referrals::schoolsNamed,
                (agencies, request, whyNotOther, basis) -> current.sendSoon(
                        "Referral to " + agencies.stream().map(Agency::name).collect(Collectors.joining(" and ")),
                        () -> caseReferrals.referToAll(current.reference(), agencies, request, whyNotOther, basis),
                        "police",
                        "services",
                        "other-agency",
                        "request",
                        "why-not"));
    }

    /** What agencies said that something has to be done about. */
    List<Component> news(CaseContext current) {
        return new AgencyNews(current, replies::reply).parts();
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
                        ? "For the file. Their link and their code open nothing from then on; an e-mail says so, without the reason."
                        : "For the file. They said that they act on it: call them as well. Their link opens nothing from then on.");
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

    /** One for each agency that has typed too many wrong codes. */
    List<Button> unlock(CaseContext current) {
        return current.open().referrals().stream()
                .map(MadeReferral::facts)
                .filter(made -> made.locked() && made.takesAnswers(current.now()))
                .map(made -> current.button(
                        "unlock-" + made.reference(),
                        "Let %s try the code again".formatted(made.agency().name()),
                        () -> referrals.letCodeBeTriedAgain(made.reference())))
                .toList();
    }
}
