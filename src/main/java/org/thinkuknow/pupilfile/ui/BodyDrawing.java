package org.thinkuknow.pupilfile.ui;

import com.vaadin.flow.component.Html;
import org.jspecify.annotations.Nullable;
import org.thinkuknow.pupilfile.BodyMark;
import org.thinkuknow.pupilfile.BodyRegion;
import org.thinkuknow.pupilfile.BodySide;

import java.util.List;

/** A plain figure from one side, with numbered marks. It is drawn twice, wider below, so that parts which overlap have one outline. */
final class BodyDrawing {

    private static final String SHAPES = """
            <ellipse cx="70" cy="46" rx="5" ry="8"/><ellipse cx="130" cy="46" rx="5" ry="8"/><ellipse cx="100" cy="44" rx="29" ry="34"/>
            <path d="M68 94Q100 86 132 94Q143 100 139 134L132 184Q137 214 132 230L68 230Q63 214 68 184L61 134Q57 100 68 94Z"/>
            <ellipse cx="31" cy="226" rx="10" ry="14"/><ellipse cx="169" cy="226" rx="10" ry="14"/>
            <ellipse cx="76" cy="410" rx="16" ry="10"/><ellipse cx="124" cy="410" rx="16" ry="10"/>""";

    private static final String LIMBS = """
            <path d="M100 70V96" stroke-width="%d"/>
            <path d="M65 106Q50 130 46 160L33 216M135 106Q150 130 154 160L167 216" stroke-width="%d"/>
            <path d="M83 226L80 310V398M117 226L120 310V398" stroke-width="%d"/>""";

    private static final String FACE = """
            <g class="face"><circle cx="89" cy="42" r="2.5"/><circle cx="111" cy="42" r="2.5"/></g>""";

    private BodyDrawing() {}

    /**
     * @param marks   all of the body map, numbered in their order
     * @param pending a place that is chosen and not marked yet
     */
    static Html of(BodySide side, List<BodyMark> marks, @Nullable BodyPlace pending) {
        var drawn = new StringBuilder();
        var said = new StringBuilder(side == BodySide.FRONT ? "The front of a body" : "The back of a body");
        for (var place = 0; place < marks.size(); place++) {
            var mark = marks.get(place);
            if (mark.side() == side) {
                drawn.append(
                        "<circle class=\"mark\" cx=\"%1$d\" cy=\"%2$d\" r=\"10\"/><text x=\"%1$d\" y=\"%3$d\">%4$d</text>"
                                .formatted(mark.x(), mark.y(), mark.y() + 5, place + 1));
                said.append(", %d: %s".formatted(place + 1, mark.region().words()));
            }
        }
        if (pending != null && pending.side() == side) {
            drawn.append(
                    "<circle class=\"pending\" cx=\"%d\" cy=\"%d\" r=\"10\"/>".formatted(pending.x(), pending.y()));
        }
        return new Html("""
                <figure><svg role="img" aria-label="%s" viewBox="0 0 %d %d"><g class="edge">%s%s</g><g class="skin">%s%s</g>%s%s</svg>\
                <figcaption>%s</figcaption></figure>""".formatted(
                        said,
                        BodyRegion.WIDTH,
                        BodyRegion.HEIGHT,
                        LIMBS.formatted(26, 22, 34),
                        SHAPES,
                        LIMBS.formatted(22, 18, 30),
                        SHAPES,
                        side == BodySide.FRONT ? FACE : "",
                        drawn,
                        side.words()));
    }
}
