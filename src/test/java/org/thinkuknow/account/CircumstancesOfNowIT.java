package org.thinkuknow.account;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.audit.Recorded;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.Visitor;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** A session that goes on in another browser ends; one that comes into another network shows again who it is before what is grave. */
class CircumstancesOfNowIT extends RunningApplication {

    private static final String WHO = "demo-supervisor";
    private static final String FILE = "/audit/record.csv";
    private static final String PAGE = "/account";
    private static final String NETWORK = "came into another network";
    private static final String BROWSER = "was used from another browser";
    private static final String FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0";

    @Autowired
    private Audit audit;

    private Visitor signedIn() {
        var visitor = new Visitor(address("")).movesTo("127.0.0.1").signIn(WHO, Visitor.DEMO_PASSWORD);
        assertThat(visitor.get(PAGE).statusCode()).isEqualTo(200);
        return visitor;
    }

    private List<Recorded> noted(String act) {
        return audit.of(WHO).stream().filter(each -> each.act().equals(act)).toList();
    }

    @Test
    void inAnotherNetworkTheyGoOnAndAreAskedBeforeWhatIsGrave() {
        var before = noted(NETWORK).size();
        var supervisor = signedIn();
        assertThat(supervisor.get(FILE).statusCode()).isEqualTo(200);
        supervisor.movesTo("127.0.0.9");
        assertThat(supervisor.get(PAGE).statusCode()).as("nobody is thrown out").isEqualTo(200);
        assertThat(Visitor.location(supervisor.get(FILE))).isEqualTo("/sign-in?takes");
        assertThat(Visitor.location(supervisor.get("/account/again"))).isEqualTo("/sign-in?step");
        supervisor.movesTo("127.0.0.1");
        assertThat(Visitor.location(supervisor.get(FILE)))
                .as("going back shows nothing")
                .isEqualTo("/sign-in?takes");
        supervisor.signIn(WHO, Visitor.DEMO_PASSWORD);
        assertThat(supervisor.get(FILE).statusCode()).isEqualTo(200);
        supervisor.movesTo("127.0.0.9");
        assertThat(supervisor.get(FILE).statusCode())
                .as("each network is asked for once")
                .isEqualTo(200);
        assertThat(noted(NETWORK))
                .hasSize(before + 1)
                .noneSatisfy(each -> assertThat(each.toString()).contains("127.0.0"));
    }

    @Test
    void inAnotherBrowserNothingGoesOn() {
        var before = noted(BROWSER).size();
        var supervisor = signedIn();
        assertThat(supervisor.get(PAGE, "User-Agent", "Java-http-client/99.9.9").statusCode())
                .as("a newer version")
                .isEqualTo(200);
        assertThat(Visitor.location(supervisor.get(PAGE, "User-Agent", FIREFOX)))
                .isEqualTo("/sign-in");
        assertThat(Visitor.location(supervisor.get(PAGE))).as("it is over").isEqualTo("/sign-in");
        assertThat(supervisor.get("/sign-in").body()).contains("was used from another kind of browser");
        assertThat(noted(BROWSER)).hasSize(before + 1);
        assertThat(noted(BROWSER)).extracting(Recorded::detail).contains("Firefox on a Linux computer");
    }

    @Test
    void soDoesWhatABrowserSaysOfItsDevice() {
        var supervisor = new Visitor(address(""));
        supervisor.signIn(WHO, Visitor.DEMO_PASSWORD);
        assertThat(supervisor.get(PAGE, "Sec-CH-UA-Platform", "\"Linux\"").statusCode())
                .isEqualTo(200);
        assertThat(supervisor.get(PAGE).statusCode()).isEqualTo(200);
        assertThat(Visitor.location(supervisor.get(PAGE, "Sec-CH-UA-Platform", "\"Windows\"")))
                .isEqualTo("/sign-in");
    }
}
