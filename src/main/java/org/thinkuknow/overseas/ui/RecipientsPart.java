package org.thinkuknow.overseas.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.jspecify.annotations.Nullable;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.overseas.OpenedPackage;
import org.thinkuknow.overseas.PackageSending;
import org.thinkuknow.shell.Buttons;
import org.thinkuknow.shell.Classed;

import java.time.Instant;

/** Who has it, who acknowledged it by name, and what became of it. */
class RecipientsPart extends Section {

    RecipientsPart(OpenedPackage opened, PackageSending sending, PackageSteps steps) {
        setId("recipients");
        if (opened.recipients().isEmpty()) {
            return;
        }
        add(
                new H2("Who has it"),
                new Paragraph(
                        "This page does not know who else reads it there, or what they do with it, unless they say so."));
        opened.recipients().forEach(each -> one(each, sending, steps));
        if (!opened.corrections().isEmpty()) {
            var list = Classed.of(new DescriptionList(), "facts");
            opened.corrections()
                    .forEach(each -> line(
                            list,
                            "Correction %d, %s".formatted(each.number(), UkTime.words(each.madeAt())),
                            each.words()));
            add(new H3("Corrections"), list);
        }
    }

    private void one(OpenedPackage.SentTo sent, PackageSending sending, PackageSteps steps) {
        var facts = sent.facts();
        var list = Classed.of(new DescriptionList(), "facts");
        line(list, "Reference", facts.reference());
        line(list, "Link sent", facts.sentAt());
        line(list, "E-mail", facts.refusedAt() == null ? "" : "The address does not accept it. Please call them.");
        line(list, "First opened", facts.openedAt());
        line(list, "Acknowledged", facts.acknowledgedAt());
        line(list, "By", sent.by());
        line(
                list,
                "Corrections acknowledged",
                facts.corrected() == 0 ? "" : "%d of %d".formatted(facts.correctionHeard(), facts.corrected()));
        line(list, "Reminders", facts.chased() == 0 ? "" : String.valueOf(facts.chased()));
        line(list, "Link", facts.locked() ? "locked: a wrong code was entered too often" : "");
        line(
                list,
                "What became of it",
                facts.outcome() == null ? "" : facts.outcome().words());
        line(list, "In their words", sent.answer());
        add(
                new H3(sent.bureau()),
                list,
                new PackageCode(sent, sending),
                Buttons.plain(
                        "renew-" + facts.reference(),
                        "Send a new link",
                        () -> steps.take(
                                "A new link is on its way. The old one no longer works.",
                                () -> sending.renewLink(facts.reference()))));
    }

    private static void line(DescriptionList list, String label, @Nullable Instant moment) {
        line(list, label, moment == null ? "" : UkTime.words(moment));
    }

    private static void line(DescriptionList list, String label, String text) {
        if (!text.isEmpty()) {
            list.add(new DescriptionList.Term(label), new DescriptionList.Description(text));
        }
    }
}
