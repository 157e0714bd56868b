package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.triage.OpenCase;

import java.time.Instant;

/**
 * Prints the open case. What stands here is read on paper alone: how the case stands, and who put it on paper and when. It is written
 * down whether the button is pressed or the browser's own menu; what else goes onto paper is said in the styles (decision 0082).
 */
class CaseOnPaper extends Div {

    /** One place in the window: the case that is opened next takes it over. */
    private static final String LISTEN = """
            const stamp = this.querySelector('.stamp');
            document.documentElement.style.setProperty('--case', JSON.stringify('Case ' + $0));
            window.onbeforeprint = () => {
                if (!this.isConnected) {
                    return;
                }
                const now = new Date().toLocaleString('en-GB', {dateStyle: 'medium', timeStyle: 'medium', timeZone: 'Europe/London'});
                stamp.textContent = `Printed ${now} by ${$1}, as it stood when it was opened.`;
                if (!this.isAsked) {
                    this.dispatchEvent(new Event('printed'));
                }
                this.isAsked = false;
            };
            """;

    private static final String PRINT = "this.isAsked = true; window.print()";

    private final String reference;
    private final String openedBy;

    /** @param printed writes down that the case goes onto paper */
    CaseOnPaper(OpenCase open, Runnable printed, Instant now) {
        reference = open.facts().reference();
        openedBy = open.openedBy();
        addClassName("on-paper");
        var stands = new Paragraph((open.facts().level() == Level.ONE ? "▲ " : "")
                + open.facts().level().title() + ", " + open.facts().level().meaning() + " · "
                + SummaryPane.stands(open));
        stands.addClassName("stands-on-paper");
        var stamp = new Paragraph("Opened %s by %s.".formatted(UkTime.exact(now), openedBy));
        stamp.addClassName("stamp");
        add(
                CaseForms.action("print", "Print", () -> {
                    printed.run();
                    getElement().executeJs(PRINT);
                }),
                stands,
                stamp);
        getElement().addEventListener("printed", event -> printed.run());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs(LISTEN, reference, openedBy);
    }
}
