package org.thinkuknow.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouteParameters;
import org.thinkuknow.planning.Classes;
import org.thinkuknow.planning.NextYear;
import org.thinkuknow.planning.PlanRefused;
import org.thinkuknow.planning.SchoolClass;

/** What stands below the weeks of a class: another name for it, its way into the next year, and how it ends. */
class ClassEnd extends Div {

    private final transient ClassPlanView view;
    private final transient Classes classes;
    private final transient NextYear nextYear;

    ClassEnd(ClassPlanView view, SchoolClass of, Classes classes, NextYear nextYear) {
        this.view = view;
        this.classes = classes;
        this.nextYear = nextYear;
        addClassName("end-of-class");
        add(folded("another-name", "Another name for this class", another(of)));
        if (nextYear.canGoOn(of)) {
            add(folded("next-year", "Carry this class into " + of.year().next().title(), next(of)));
        }
        add(folded("no-longer", "This class is no longer needed", away(of)));
    }

    private Component another(SchoolClass of) {
        var name = new ClassNameField(of.name());
        name.setId("other-name");
        var rename = Pieces.button(
                "rename-class",
                "Rename the class",
                () -> view.step(
                        "The class has its new name.",
                        "another-name",
                        () -> classes.rename(of.reference(), name.getValue())));
        return new Div(name, rename);
    }

    private Component next(SchoolClass of) {
        var carry = Pieces.button(
                "carry-class",
                "Carry it into " + of.year().next().title(),
                () -> go(() -> UI.getCurrent()
                        .navigate(
                                ClassPlanView.class,
                                new RouteParameters(
                                        "class", nextYear.carry(of.reference()).reference()))));
        return new Div(
                new Paragraph(
                        "This makes the class one year group up, with an empty plan. This class stays as it is, and what it "
                                + "was taught counts in the map of the new one."),
                carry);
    }

    private Component away(SchoolClass of) {
        var gone = Pieces.button(
                "remove-class",
                "Delete %s and its plan".formatted(of.name()),
                () -> go(() -> {
                    classes.remove(of.reference());
                    UI.getCurrent().navigate(PlanView.class);
                }));
        return new Div(
                new Paragraph((of.shared()
                                ? "It is deleted for all your colleagues too. Each teacher keeps the results of their live lessons. "
                                : "You keep the results of your live lessons. ")
                        + "What it was taught no longer counts in the map of next year's class."),
                gone);
    }

    private void go(Runnable step) {
        try {
            step.run();
        } catch (PlanRefused e) {
            view.say(e.getMessage());
        }
    }

    private static NativeDetails folded(String id, String words, Component content) {
        var details = new NativeDetails(words, content);
        details.getSummary().setId(id);
        return details;
    }
}
