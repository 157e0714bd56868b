package org.thinkuknow.retention.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.report.TypedReference;
import org.thinkuknow.retention.Retention;
import org.thinkuknow.retention.RetentionRefused;
import org.thinkuknow.schedule.LastRuns;
import org.thinkuknow.shell.NeededFields;
import org.thinkuknow.shell.StaffLayout;

import java.util.List;
import java.util.function.Function;

import static java.util.Objects.requireNonNull;

/** What is erased soon, what is held, what was erased; and a form to hold a report or let it go. */
@Route(value = "triage/retention", layout = StaffLayout.class)
@PageTitle("Kept and erased – Think U Know")
@Menu(title = "Kept and erased", order = 5, icon = "archive")
@RolesAllowed("SUPERVISOR")
class RetentionView extends Div {

    private final Retention retention;
    private final Section lists = new Section();
    private final Paragraph message = new Paragraph();
    private final TextField reference = new TextField("Reference of the report");
    private final TextArea reason = new TextArea("Why (sealed; only supervisors read it)");

    private final NeededFields needed = new NeededFields();

    RetentionView(Retention retention, LastRuns runs) {
        this.retention = retention;
        addClassName("room");
        message.setId("message");
        message.getElement().setAttribute("role", "status");
        reference.setId("hold-reference");
        reason.setId("hold-reason");
        add(new H1("Kept and erased"), message, new LastNight(runs, message::setText), form(), lists);
        show();
    }

    private Section form() {
        var hold = new Button("Hold it", click -> act(retention::hold, "The report is held. It will not be erased."));
        var lift = new Button(
                "Lift the hold",
                click -> act(retention::lift, "The hold is lifted. The report is erased when its time has come."));
        hold.setId("hold");
        lift.setId("lift");
        needed.need(reference, "Write the reference of the report first.").need(reason, "Write why first.");
        var form = new Section(new H2("Hold a report, or let it go"), reference, reason, hold, lift);
        form.addClassName("form");
        return form;
    }

    private void act(Step step, String done) {
        message.setText("");
        if (!needed.areGiven()) {
            return;
        }
        try {
            step.take(TypedReference.meant(reference.getValue()), reason.getValue());
            message.setText(done);
            reason.clear();
            show();
        } catch (RetentionRefused e) {
            NeededFields.say(reference, requireNonNull(e.getMessage()));
        }
    }

    private void show() {
        lists.removeAll();
        lists.add(
                list(
                        "due",
                        "Erased within 30 days",
                        "Nothing is erased within 30 days.",
                        retention.due(),
                        RetentionView::line),
                list("held", "Held", "No report is held.", retention.held(), RetentionView::line),
                list("erased", "Erased", "Nothing has been erased yet.", retention.erased(), RetentionView::line));
    }

    private static <T> Component list(String id, String title, String none, List<T> all, Function<T, String> line) {
        var list = new UnorderedList();
        list.addClassName("log");
        all.forEach(each -> list.add(new ListItem(line.apply(each))));
        var section = new Section(new H2(title), all.isEmpty() ? new Paragraph(none) : list);
        section.setId(id);
        return section;
    }

    private static String line(Retention.DueReport due) {
        return "%s, finished %s, due %s (%s)%s"
                .formatted(
                        due.reference(),
                        UkTime.shortDay(due.finishedAt()),
                        UkTime.shortDay(due.due()),
                        due.rule(),
                        due.held() ? ", held" : "");
    }

    private static String line(Retention.HeldReport held) {
        return "%s, by %s on %s: %s"
                .formatted(held.reference(), held.setBy(), UkTime.shortDay(held.setAt()), held.reason());
    }

    private static String line(Retention.ErasedReport erased) {
        return "%s, erased %s (%s, counted from %s): %s"
                .formatted(
                        erased.reference(),
                        UkTime.shortDay(erased.erasedAt()),
                        erased.rule(),
                        UkTime.shortDay(erased.finishedAt()),
                        erased.what());
    }

    /** Holding or lifting. */
    private interface Step {
        void take(String reference, String reason);
    }
}
