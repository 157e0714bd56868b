package org.thinkuknow.overseas.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.thinkuknow.overseas.OpenedPackage;
import org.thinkuknow.overseas.PackageDesk;
import org.thinkuknow.overseas.PackageSending;
import org.thinkuknow.shell.Buttons;
import org.thinkuknow.shell.Classed;

/** What can be done with a package now, and what stands in its way. */
class NextMove extends Section {

    private final transient OpenedPackage opened;
    private final transient PackageDesk desk;
    private final transient PackageSending sending;
    private final transient PackageSteps steps;

    NextMove(
            OpenedPackage opened,
            PackageDesk desk,
            PackageSending sending,
            PackageSteps steps,
            boolean manages,
            boolean supervises) {
        this.opened = opened;
        this.desk = desk;
        this.sending = sending;
        this.steps = steps;
        setId("next");
        add(new H2("What comes next"));
        switch (opened.facts().state()) {
            case DRAFT, RETURNED -> draft(manages);
            case WITH_SECOND_OFFICER -> second(supervises);
            case APPROVED -> approved(supervises);
            case SENT, ACKNOWLEDGED, ANSWERED -> left();
            case WITHDRAWN -> add(new Paragraph("This package was withdrawn and never left."));
        }
    }

    private void draft(boolean manages) {
        missing();
        if (manages) {
            add(first(
                    "hand-over",
                    "Give it to the second officer",
                    () -> steps.take(
                            "A supervisor who wrote nothing in it and did not choose it reads it now.",
                            () -> desk.handOver(opened.seen()))));
        }
        withdraw();
    }

    private void second(boolean supervises) {
        missing();
        if (supervises) {
            add(
                    first(
                            "approve",
                            "I have read all of it: it may go",
                            () -> steps.take("Approved.", () -> desk.approve(opened.seen()))),
                    giveBack());
        }
        withdraw();
    }

    private void approved(boolean supervises) {
        missing();
        add(first(
                "send",
                "Send it now",
                () -> steps.take("It is on its way to everybody in it.", () -> sending.send(opened.seen()))));
        if (supervises) {
            add(giveBack());
        }
        withdraw();
    }

    private void left() {
        if (opened.facts().assessBy() != null) {
            add(new Paragraph("The assessment of human rights was short, and has to be completed below."));
        }
        add(new NativeDetails(
                "Something in it was wrong",
                new Reasoned(
                        "correct",
                        "What is wrong, and what is right",
                        "Send the correction to everybody who has it",
                        "The correction is on its way.",
                        steps,
                        words -> sending.correct(opened.facts().reference(), words))));
    }

    private NativeDetails giveBack() {
        return new NativeDetails(
                "Give it back",
                new Reasoned(
                        "give-back",
                        "Why",
                        "Give it back",
                        "Given back.",
                        steps,
                        words -> desk.giveBack(opened.seen(), words)));
    }

    private void withdraw() {
        add(new NativeDetails(
                "Withdraw it",
                new Reasoned(
                        "withdraw",
                        "Why",
                        "Withdraw it",
                        "Withdrawn.",
                        steps,
                        words -> desk.withdraw(opened.facts().reference(), words))));
    }

    private void missing() {
        if (opened.missing().isEmpty()) {
            add(new Paragraph(
                    "Everything that a machine can check is there. Whether it is true, necessary and safe for everybody in it, two"
                            + " people have to know."));
        } else {
            var open = new UnorderedList();
            open.setId("missing");
            opened.missing().forEach(each -> open.add(new ListItem(each)));
            add(new Paragraph("Before this can go on:"), open);
        }
    }

    private static Paragraph first(String id, String words, Runnable step) {
        return new Paragraph(Classed.of(Buttons.plain(id, words, step), "first-choice"));
    }
}
