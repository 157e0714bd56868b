package org.thinkuknow.classroom.ui.board;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.QrCode;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

/**
 * How a pupil's screen comes into the lesson.
 *
 * @param site the site's address as the outside sees it
 * @param code the lesson's code
 */
record WayIn(String site, String code) {

    /** Names by which a computer calls itself, so that no other finds it. */
    private static final Set<String> ITSELF = Set.of("localhost", "127.0.0.1", "[::1]", "0.0.0.0");

    /** Large, with a code for cameras. */
    Aside large() {
        var door = Classed.of(
                new Aside(
                        new Paragraph(new Span(host()), new Span("/join")),
                        spelled(),
                        new QrCode(site + "/join/" + code)),
                "door");
        door.getElement().setAttribute("aria-label", "Come in");
        return door;
    }

    /** One line, for whoever comes late. */
    NativeButton strip(Runnable enlarge) {
        var strip = Classed.of(new NativeButton("", pressed -> enlarge.run()), "way-in");
        strip.setId("way-in");
        strip.add(new Span(host() + "/join"), spelled());
        strip.getElement().setAttribute("title", "Press to make it larger");
        return strip;
    }

    /** Why no other device can come in, if none can. */
    Optional<String> warning() {
        var host = URI.create(site).getHost();
        return host == null || !ITSELF.contains(host)
                ? Optional.empty()
                : Optional.of(("For the teacher: other devices cannot open “%s”. "
                                + "Ask the person who runs this site to set its address (BASE_URL).")
                        .formatted(host));
    }

    private String host() {
        return URI.create(site).getAuthority();
    }

    private Span spelled() {
        var spelled = Classed.of(new Span(code), "code");
        spelled.getElement()
                .setAttribute("aria-label", "Code: " + String.join(" ", code.split("")))
                .setAttribute("role", "img");
        return spelled;
    }
}
