package org.thinkuknow.shell;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.dom.ElementUtil;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;
import org.thinkuknow.centre.Centre;

import java.net.URI;

import static org.assertj.core.api.Assertions.assertThat;

class FirstPageTest {

    private static final String TEST_COPY = "This is a test copy. Nobody reads what is sent here.";

    @Test
    void theReportButtonComesFirstAfterTheSkipLinkAndRemembersTheLesson() {
        var links = html(centre(true)).select("a");
        assertThat(links.get(0).attr("href")).isEqualTo("/learn/4-7/mia#main");
        assertThat(links.get(1).text()).isEqualTo("Tell someone");
        assertThat(links.get(1).attr("href")).isEqualTo("/report?lesson=mia");
        assertThat(html(centre(true)).selectFirst("a.leave").attr("href")).isEqualTo("/leave");
    }

    @Test
    void anUnwatchedInstallationSaysSo() {
        assertThat(html(centre(false)).text()).contains(TEST_COPY, "999", "0800 1111");
    }

    @Test
    void aWatchedInstallationDoesNot() {
        assertThat(html(centre(true)).text()).doesNotContain("test copy");
    }

    @Test
    void theDemoSaysSo() {
        var environment = new MockEnvironment();
        environment.setActiveProfiles("demo");
        assertThat(html(new PublicLayout(centre(true), environment)).text()).contains("This is a demo");
    }

    @Test
    void everyPageHasOneMainPartAndTheSmallPrint() {
        var html = html(centre(true));
        assertThat(html.select("main")).hasSize(1);
        assertThat(html.selectFirst("main").text()).isEqualTo("Mia");
        assertThat(html.select("footer a[href=/button]").text()).isEqualTo("For other sites");
        assertThat(html.selectFirst("footer").text())
                .contains("It is not the National Crime Agency's service.", "It is not CEOP Education");
        assertThat(html.select("footer a[href=https://www.ceop.police.uk/Safety-Centre/]"))
                .hasSize(1);
    }

    private static Centre centre(boolean monitored) {
        return new Centre(
                "Centre",
                "on-call@example.org",
                "https://example.org",
                URI.create("/away"),
                "a@example.org",
                monitored);
    }

    private static Element html(Centre centre) {
        return html(new PublicLayout(centre, new MockEnvironment()));
    }

    private static Element html(PublicLayout layout) {
        var page = new PublicPage("Mia", "", "/learn/4-7/mia", "band-4-7", new ReportLink("mia"), new H1("Mia"));
        return (Element)
                ElementUtil.toJsoup(new Document(""), layout.around(page).getElement());
    }
}
