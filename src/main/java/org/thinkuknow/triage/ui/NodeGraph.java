package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.triage.CaseFacts;

import java.util.List;
import java.util.Locale;

/**
 * A list above it, once more as a picture in three columns. The lines run behind the names, which are words and links; they are
 * drawn from the numbers of the rows alone.
 */
abstract class NodeGraph extends Div {

    private final StringBuilder lines = new StringBuilder();

    NodeGraph() {
        addClassName("tie-graph");
        getElement().setAttribute("role", "group").setAttribute("aria-label", "The same as a picture");
    }

    /** Puts the nodes over the lines that were drawn before. */
    void draw(List<? extends Component> first, List<? extends Component> middle, List<? extends Component> last) {
        add(
                new Html(
                        "<div class=\"lines\"><svg viewBox=\"0 0 100 100\" preserveAspectRatio=\"none\" aria-hidden=\"true\" "
                                + "focusable=\"false\">"
                                + lines + "</svg></div>"),
                column(first),
                column(middle),
                column(last));
    }

    /** A line from the one node of the first column to a height of the middle one. */
    void fromFirst(double to) {
        line(12, 50, 50, to);
    }

    /** A line from a height of the middle column to one of the last. */
    void toLast(double from, double to) {
        line(50, from, 88, to);
    }

    private void line(int fromX, double fromY, int toX, double toY) {
        lines.append(String.format(
                Locale.ROOT,
                "<line x1=\"%d\" y1=\"%.2f\" x2=\"%d\" y2=\"%.2f\" vector-effect=\"non-scaling-stroke\"/>",
                fromX,
                fromY,
                toX,
                toY));
    }

    /** How far down the middle of a row is, of 100. */
    static double middle(int row, int rows) {
        return 100.0 * (row + 0.5) / rows;
    }

    /** A case as a node that leads to it. */
    static Component node(CaseFacts other) {
        var link = SharesWith.link(other);
        link.setClassName("urgent", other.level() == Level.ONE);
        return link;
    }

    private static Div column(List<? extends Component> nodes) {
        var column = new Div();
        nodes.forEach(node -> column.add(new Div(node)));
        return column;
    }
}
