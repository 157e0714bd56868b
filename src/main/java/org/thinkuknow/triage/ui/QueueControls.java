package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouteParameters;
import org.thinkuknow.report.TypedReference;
import org.thinkuknow.shift.SavedViews;
import org.thinkuknow.triage.CaseQueue.QueueFilter;

/** Above the lanes: take the next case, find one, write down a call, and choose what the lanes show. */
class QueueControls extends Div {

    private final QueueFilters filters;

    /** @param changed when the lanes should show something else */
    QueueControls(Runnable claimNext, SavedViews views, Runnable changed) {
        addClassName("queue-controls");
        filters = new QueueFilters(views, changed);
        var reference = new TextField();
        reference.setPlaceholder("Find");
        reference.setAriaLabel("Find by reference, user name, number, postcode or place");
        reference.setId("find");
        var open = new Button("Find", click -> find(reference.getValue().strip()));
        reference
                .getElement()
                .addEventListener("keydown", press -> find(reference.getValue().strip()))
                .setFilter("event.key == 'Enter'");
        var call = new Button("Telephone", click -> getUI().ifPresent(ui -> ui.navigate(TelephoneView.class)));
        call.setId("take-call");
        call.setAriaLabel("Write down a report by telephone");
        var finding = new Div(reference, open);
        finding.addClassName("finding");
        add(
                CaseForms.mainAction("claim-next", "Take the next case", claimNext),
                call,
                finding,
                filters,
                new DeskKeys());
    }

    /** A reference leads to its case; anything else is looked for on the page of search, and stands in no address. */
    private void find(String wanted) {
        if (!wanted.isEmpty()) {
            getUI().ifPresent(ui -> TypedReference.in(wanted)
                    .ifPresentOrElse(
                            found -> ui.navigate(TriageView.class, new RouteParameters("reference", found)),
                            () -> SearchView.lookFor(ui, wanted)));
        }
    }

    QueueFilter filter() {
        return filters.choice().filter();
    }

    /** What is chosen now. */
    QueueChoice choice() {
        return filters.choice();
    }

    /** Shows what was chosen in the address. */
    void choose(QueueChoice chosen) {
        filters.show(chosen);
    }

    /** The keys of the desk and the switches that stay in the browser; they work while the desk is open. */
    @Tag("desk-keys")
    @JsModule("./desk/desk-keys.js")
    static class DeskKeys extends Component {}
}
