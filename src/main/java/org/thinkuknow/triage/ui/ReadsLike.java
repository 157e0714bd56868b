package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.thinkuknow.reader.Example;
import org.thinkuknow.triage.OpenCase;

import java.util.Locale;
import java.util.function.Consumer;

/** What the reader makes of a case, in words, and the invented messages that it reads like. It fills while the case lies open. */
class ReadsLike extends Div {

    private static final String NOT_READ = "Not read. ";

    private final OpenCase open;
    private final Explanations explanations;
    private final Consumer<Explained> mark;
    private final Paragraph opinion = new Paragraph("Reads as: being read now.");
    private Runnable stop = () -> {};
    private boolean explained;

    /** @param mark has the words marked that weighed */
    ReadsLike(OpenCase open, Explanations explanations, Consumer<Explained> mark) {
        this.open = open;
        this.explanations = explanations;
        this.mark = mark;
        setId("reads-like");
        addClassName("reads-like");
        getElement().setAttribute("role", "group").setAttribute("aria-label", "Reads like");
        opinion.setId("reads-as");
        opinion.getElement().setAttribute("role", "status");
        add(opinion);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (!explained) {
            stop = explanations.of(open, event.getUI().accessLater(this::show, () -> {}));
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stop.run();
    }

    private void show(Explained found) {
        if (!isAttached() || explained) {
            return;
        }
        explained = true;
        if (!found.isRead()) {
            opinion.setText(NOT_READ + found.notRead());
            return;
        }
        opinion.setText("Reads as: %s%s."
                .formatted(found.opinion().words(), found.later() ? ", by a message that came later" : ""));
        if (!found.notRead().isEmpty()) {
            add(new Paragraph("Some of it was not read. " + found.notRead()));
        }
        if (!found.likes().isEmpty()) {
            var list = new OrderedList();
            found.likes().forEach(like -> list.add(new ListItem(example(like))));
            add(
                    new Paragraph("Reads like these messages of %s, which are invented and of no real child:"
                            .formatted(open.facts().judged().suggested().title().toLowerCase(Locale.ROOT))),
                    list);
        }
        if (found.hasWeighed()) {
            var weighed = new Span("Dotted words");
            weighed.addClassName("weighed");
            var legend = new Paragraph(
                    weighed, new Span(" weighed for the reader. It can be wrong: you have read more than it has."));
            legend.setId("weighed-legend");
            add(legend);
        }
        mark.accept(found);
    }

    private static NativeDetails example(Example like) {
        var message = new Paragraph(like.message());
        message.addClassName("invented");
        message.getElement().setAttribute("dir", "auto");
        return new NativeDetails(like.why(), message);
    }
}
