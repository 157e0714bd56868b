package org.thinkuknow.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.web.util.UriUtils;
import org.thinkuknow.centre.Centre;

import java.nio.charset.StandardCharsets;

/** The frame of every public page: skip link, report button, reading settings, exit button, places, notices, the page, the small print. */
@AnonymousAllowed
@JsModule("./first-response/take-over.js")
public class PublicLayout extends Div implements RouterLayout {

    private final String typed;
    private final PageLink skip = new PageLink("#main", "Skip to the page").look("skip");
    private final PageLink report = new PageLink("/report", "").look("report-button");
    private final Paragraph printedReport = new Paragraph();
    private final SiteNavigation places = SiteNavigation.row();
    private final Main main = new Main();

    public PublicLayout(Centre centre, Environment environment) {
        typed = centre.typed(ReportLink.DEFAULT.address());
        main.setId("main");
        main.getElement().setAttribute("tabindex", "-1");
        printedReport.addClassName("only-print");
        add(skip, header(), places);
        notices(centre, environment.acceptsProfiles(Profiles.of("demo")));
        add(main, footer());
        frame("/", "", ReportLink.DEFAULT);
    }

    /** Frames a page that Flow does not route to, for the first response. */
    PublicLayout around(PublicPage page) {
        frame(page.address(), page.look(), page.report());
        main.removeAll();
        main.add(new Div(page.content()));
        return this;
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        if (content instanceof PublicView view) {
            frame(view.page().address(), view.page().look(), view.page().report());
        } else {
            frame("/" + UI.getCurrent().getActiveViewLocation().getPath(), "", ReportLink.DEFAULT);
        }
        main.getElement().removeAllChildren();
        main.getElement().appendChild(content.getElement());
    }

    /** The skip link needs the whole address, because Flow's base address turns a bare {@code #main} into another page. */
    private void frame(String address, String look, ReportLink link) {
        setClassName(("public " + look).strip());
        skip.setHref(UriUtils.encodePath(address, StandardCharsets.UTF_8) + "#main");
        places.mark(address);
        report.setHref(link.address());
        report.setText(link.words());
        printedReport.setText("%s: %s".formatted(link.words(), typed));
    }

    private Header header() {
        var logo = new Image("/illustrations/logo.svg", "");
        var brand = new PageLink("/", logo, new Span("Think U Know")).look("brand");
        var leave = new PageLink("/leave", "Leave this page").look("leave");
        leave.getElement().setAttribute("rel", "noreferrer");
        var header = new Header(report, brand, reading(), leave);
        header.addClassName("top");
        return header;
    }

    /** What it opens is made by settings.js; without a script it is not there. */
    private static NativeButton reading() {
        var letters = new Span("Aa");
        letters.getElement().setAttribute("aria-hidden", "true");
        var words = new Span("Reading");
        words.addClassName("label");
        var button = new NativeButton();
        button.add(letters, words);
        button.addClassName("reading");
        button.getElement()
                .setAttribute("type", "button")
                .setAttribute("aria-haspopup", "dialog")
                .setAttribute("aria-expanded", "false");
        return button;
    }

    private void notices(Centre centre, boolean demo) {
        if (centre.isTestCopy() || demo) {
            var notices = new Section();
            notices.addClassName("about-copy");
            notices.getElement().setAttribute("aria-label", "About this copy");
            if (centre.isTestCopy()) {
                notices.add(TestCopyNotice.testCopy());
            }
            if (demo) {
                notices.add(TestCopyNotice.demo());
            }
            add(notices);
        }
    }

    private Footer footer() {
        var leaveFast = new Paragraph("Leave fast: press Shift three times.");
        leaveFast.addClassName("only-screen");
        var staff = new Paragraph(new PageLink("/staff", "Sign in: staff and teachers"));
        staff.addClassName("only-screen");
        var footer = new Footer(
                printedReport,
                SiteNavigation.all(),
                leaveFast,
                notCeop(),
                new Paragraph("Contains public sector information licensed under the Open Government Licence v3.0; "
                        + "authority names by mySociety, CC BY 4.0; postcodes by Gibbs, CC0."),
                staff);
        footer.addClassName("small-print");
        return footer;
    }

    /** The name is like that of a programme which the agency once had; who looks for it finds the real one. */
    private static Paragraph notCeop() {
        var real = new Anchor("https://www.ceop.police.uk/Safety-Centre/", "CEOP Safety Centre");
        real.getElement().setAttribute("rel", "noreferrer");
        return new Paragraph(
                new Text("Think U Know is open software. It is not the National Crime Agency's service. It is not CEOP "
                        + "Education either. Theirs is the real "),
                real,
                new Text("."));
    }
}
