package org.thinkuknow.wanted.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.thinkuknow.shell.Buttons;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.PageLink;
import org.thinkuknow.wanted.OpenedFile;
import org.thinkuknow.wanted.WantedFiles;

import java.util.function.Consumer;

/** What can be done with a file now, and what stands in its way. */
class NextStep extends Section {

    NextStep(OpenedFile file, WantedFiles files, WantedSteps steps, boolean supervises) {
        setId("next");
        var reference = file.facts().reference();
        switch (file.facts().state()) {
            case PROPOSED -> {
                missing(file);
                if (supervises) {
                    add(first(
                            "publish",
                            "I have read all of it: show this person",
                            () -> steps.take("Shown to the public.", () -> files.publish(file.seen()))));
                }
                add(new NativeDetails(
                        "Withdraw the proposal",
                        reasoned(
                                "withdraw",
                                "Why",
                                "Withdraw it",
                                "Withdrawn.",
                                steps,
                                reason -> files.withdraw(reference, reason))));
            }
            case PUBLISHED ->
                add(
                        new Paragraph(new PageLink("/wanted/" + reference, "As the public sees it")),
                        first(
                                "confirm-warrant",
                                "I have asked today: the warrant is live",
                                () -> steps.take("Noted.", () -> files.confirmWarrant(reference))),
                        new Paragraph(Buttons.plain(
                                "locate",
                                "Found: take down now",
                                () -> steps.take("Taken down.", () -> files.locate(reference)))),
                        reasoned(
                                "withdraw",
                                "Why it is withdrawn",
                                "Take down now",
                                "Taken down.",
                                steps,
                                reason -> files.withdraw(reference, reason)),
                        new NativeDetails(
                                "This is the wrong person",
                                reasoned(
                                        "wrong-person",
                                        "What it did to whom, as far as you know",
                                        "Take down now and tell the supervisor",
                                        "Taken down. The supervisor on call is told.",
                                        steps,
                                        harm -> files.withdrawWrongPerson(reference, harm))));
            case LOCATED, WITHDRAWN, EXPIRED ->
                add(new Paragraph("The public does not see this person. This file stays as it was shown."));
        }
    }

    private void missing(OpenedFile file) {
        if (file.missing().isEmpty()) {
            add(new Paragraph(
                    "Everything that a machine can check is there. Whether it is true, a person has to know."));
        } else {
            var open = new UnorderedList();
            open.setId("missing");
            file.missing().forEach(each -> open.add(new ListItem(each)));
            add(new Paragraph("Before this person can be shown:"), open);
        }
    }

    private static Paragraph first(String id, String words, Runnable step) {
        return new Paragraph(Classed.of(Buttons.plain(id, words, step), "first-choice"));
    }

    private static Component reasoned(
            String id, String label, String press, String done, WantedSteps steps, Consumer<String> step) {
        var reason = new Input();
        reason.setId(id + "-reason");
        var words = new NativeLabel(label);
        words.setFor(reason);
        return new Div(
                words, reason, Buttons.plain(id, press, () -> steps.take(done, () -> step.accept(reason.getValue()))));
    }
}
