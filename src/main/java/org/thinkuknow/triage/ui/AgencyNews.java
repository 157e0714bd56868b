package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import org.thinkuknow.geography.Agency;
import org.thinkuknow.referral.MadeReferral;
import org.thinkuknow.referral.ReferralLine;
import org.thinkuknow.shell.NeededFields;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** What agencies said that an officer has to do something about: it is another's, or they ask. */
final class AgencyNews {

    private final CaseContext current;
    private final BiConsumer<String, String> reply;

    /** @param reply takes the reference of a referral and what an officer answers */
    AgencyNews(CaseContext current, BiConsumer<String, String> reply) {
        this.current = current;
        this.reply = reply;
    }

    /** One part for each of them, in the order of the referrals. */
    List<Component> parts() {
        var parts = new ArrayList<Component>();
        current.open().referrals().stream()
                .filter(made -> made.facts().course().withdrawnAt() == null)
                .forEach(made -> {
                    if (made.facts().course().declinedAt() != null && !isAnotherAsked(made)) {
                        parts.add(notTheirs(made));
                    }
                    if (made.isAsking()) {
                        parts.add(question(made));
                    }
                });
        return parts;
    }

    /** Once another of its kind is asked, what was to be done about it is done. */
    private boolean isAnotherAsked(MadeReferral declined) {
        return current.open().referrals().stream()
                .map(MadeReferral::facts)
                .anyMatch(made -> made.isLive()
                        && made.agency().kind() == declined.facts().agency().kind()
                        && made.madeAt().isAfter(declined.facts().madeAt()));
    }

    private Component notTheirs(MadeReferral made) {
        var right = made.rightAgency();
        var part = new Div(asked("%s say it is not theirs: %s"
                .formatted(made.facts().agency().name(), right == null ? words(made) : right.name() + ".")));
        if (right != null) {
            part.add(current.button(
                    "refer-to-" + right.code(),
                    "Fill in " + right.name(),
                    () -> current.unsent().fill(fieldOf(right), right.name())));
        }
        return part;
    }

    private static String words(MadeReferral made) {
        return made.lines().reversed().stream()
                .filter(ReferralLine::isNotOurs)
                .findFirst()
                .map(ReferralLine::words)
                .orElse("");
    }

    private static String fieldOf(Agency agency) {
        return agency.kind() == Agency.Kind.POLICE ? "police" : "services";
    }

    private NativeDetails question(MadeReferral made) {
        var reference = made.facts().reference();
        var id = "answer-" + reference;
        var agency = made.facts().agency().name();
        var asked = made.lines().reversed().stream()
                .filter(ReferralLine::isQuestion)
                .findFirst()
                .map(ReferralLine::words)
                .orElse("");
        var answer = CaseForms.text("Your answer", id);
        answer.setMaxLength(2_000);
        current.unsent().keep(answer);
        answer.setHelperText("They read it behind their link and their code; an e-mail says that it is there.");
        var needed = new NeededFields().need(answer, "Write your answer first.");
        var words = asked(asked);
        words.getElement().setAttribute("dir", "auto");
        var form = CaseForms.form(
                agency + " ask you",
                words,
                answer,
                CaseForms.mainAction(
                        "send-" + id,
                        "Answer them",
                        () -> CaseForms.ifGiven(
                                needed, () -> current.send(() -> reply.accept(reference, answer.getValue()), id))));
        form.setOpen(true);
        return form;
    }

    private static Paragraph asked(String sentence) {
        var asked = new Paragraph(sentence);
        asked.addClassName("asked");
        return asked;
    }
}
