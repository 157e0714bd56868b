package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.thinkuknow.centre.Centre;
import org.thinkuknow.report.Filed;
import org.thinkuknow.report.ReportRefused;
import org.thinkuknow.shell.PageLink;
import org.thinkuknow.shell.StaffLayout;
import org.thinkuknow.shift.UnsentWords;
import org.thinkuknow.triage.TelephoneReports;

/** A report that somebody tells by telephone. What is typed is kept for its officer, and so are the five words until they are read out. */
@Route(value = "triage/telephone", layout = StaffLayout.class)
@PageTitle("A report by telephone – Think U Know")
@RolesAllowed({"OFFICER", "SUPERVISOR"})
@StyleSheet("styles/case.css")
class TelephoneView extends Div {

    private static final Logger log = LoggerFactory.getLogger(TelephoneView.class);
    /** Takes the place of a case's reference for what is not a report yet. */
    private static final String SHEET = "TELEPHONE";

    private static final String NUMBER = "sheet";
    private static final String SAVED = "saved";

    private final TelephoneReports telephone;
    private final UnsentWords unsent;
    private final Centre centre;
    private final Paragraph refusal = new Paragraph();

    TelephoneView(TelephoneReports telephone, UnsentWords unsent, Centre centre) {
        this.telephone = telephone;
        this.unsent = unsent;
        this.centre = centre;
        addClassNames("room", "telephone");
        refusal.setId("message-to-officer");
        refusal.addClassName("message-to-officer");
        refusal.getElement().setAttribute("role", "alert");
        show();
    }

    private void show() {
        removeAll();
        refusal.setText("");
        var kept = unsent.of(SHEET);
        if (kept.containsKey(SAVED)) {
            showWords(saved(kept.getOrDefault(SAVED, "")));
        } else {
            showSheet();
        }
    }

    private void showSheet() {
        number();
        add(
                new PageLink("/triage", "Back to the desk"),
                new H1("A report by telephone"),
                new Paragraph(
                        "In danger now? Keep them on the line, ask where they are, and have a colleague call 999."),
                new Paragraph("What you type is kept as you go, for you alone, until you save it."),
                new TelephoneSheet(new UnsentFields(SHEET, unsent), this::save),
                refusal);
    }

    /** The number of the sheet. It stays until the sheet is saved, so that what is pressed twice is one report. */
    private String number() {
        var kept = unsent.of(SHEET);
        if (kept.containsKey(NUMBER)) {
            return kept.getOrDefault(NUMBER, "");
        }
        var number = telephone.newSheet();
        unsent.keep(SHEET, NUMBER, number);
        return number;
    }

    private void save(TelephoneSheet sheet) {
        if (unsent.of(SHEET).containsKey(SAVED)) {
            say("Another window of yours has saved a call. Finish that one first; what you typed here stays.");
            return;
        }
        try {
            var filed = telephone.take(sheet.call(number()));
            unsent.send(SHEET, sheet.ids(), () -> {
                unsent.forget(SHEET, NUMBER);
                unsent.keep(SHEET, SAVED, filed.reference() + " " + filed.receipt());
            });
            show();
        } catch (ReportRefused e) {
            sheet.complain(e.complaints());
        } catch (DataAccessException | TransactionException e) {
            log.error("A call could not be saved: {}", e.getClass().getSimpleName());
            say("It could not be saved just now. What you typed is still here. Wait a minute, then press again.");
        }
    }

    private void showWords(Filed filed) {
        add(new FiveWords(
                filed,
                telephone.isMine(filed.reference()),
                centre.baseUrl() + "/report/reply",
                () -> done(filed.reference())));
    }

    private void done(String reference) {
        unsent.forget(SHEET, SAVED);
        getUI().ifPresent(ui -> ui.navigate(TriageView.class, new RouteParameters("reference", reference)));
    }

    private void say(String sentence) {
        refusal.setText(sentence);
        refusal.getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
    }

    private static Filed saved(String kept) {
        var space = kept.indexOf(' ');
        return new Filed(kept.substring(0, space), kept.substring(space + 1));
    }
}
