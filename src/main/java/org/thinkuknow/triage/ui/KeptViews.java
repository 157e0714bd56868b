package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import org.thinkuknow.shell.Buttons;
import org.thinkuknow.shift.SavedViews;

import java.util.Locale;
import java.util.function.Consumer;

/** The views of the queue that an officer has kept, each one press away, and the way to keep or forget the one that is shown. */
class KeptViews extends Div {

    private final SavedViews views;
    private final Consumer<QueueChoice> choose;
    private QueueChoice shown = QueueChoice.ALL;

    /** @param choose shows a view */
    KeptViews(SavedViews views, Consumer<QueueChoice> choose) {
        this.views = views;
        this.choose = choose;
        addClassName("kept-views");
        getElement().setAttribute("role", "group").setAttribute("aria-label", "Your views");
    }

    /** Shows which view is chosen now. */
    void show(QueueChoice now) {
        shown = now;
        removeAll();
        var mine = views.mine();
        if (mine.isEmpty() && now.equals(QueueChoice.ALL)) {
            add(new Span("Choose what you often look for, then keep it here."));
            return;
        }
        mine.forEach(query -> {
            var view = QueueChoice.of(
                    QueryParameters.fromString(query.substring(1)).getParameters());
            if (!view.equals(QueueChoice.ALL)) {
                add(chip(view));
            }
        });
        if (mine.contains(now.query())) {
            add(Buttons.plain("forget-view", "Forget this view", () -> views.forget(now.query())));
        } else if (!now.equals(QueueChoice.ALL)) {
            add(Buttons.plain("keep-view", "Keep this view", () -> views.keep(now.query())));
        }
        getChildren()
                .filter(each -> each instanceof NativeButton)
                .map(NativeButton.class::cast)
                .forEach(button -> {
                    button.addClassName("chip");
                    button.addClickListener(click -> show(shown));
                });
    }

    private NativeButton chip(QueueChoice view) {
        var id = "view-" + view.query().toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
        var chip = Buttons.plain(id, view.words(), () -> choose.accept(view));
        chip.getElement().setAttribute("aria-pressed", String.valueOf(view.equals(shown)));
        return chip;
    }
}
