package org.thinkuknow.limits.web;

import org.junit.jupiter.api.Test;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.Visitor;

import java.net.http.HttpResponse;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** Nobody brings more files in a day than one person may, to whichever page; a colleague brings theirs. */
class FilesOfADayIT extends RunningApplication {

    private static HttpResponse<String> bring(Visitor visitor, String path, String token) {
        return visitor.upload(path, Map.of("_csrf", token), "photo", "photo.jpg", new byte[] {1});
    }

    private Visitor signedIn(String who) {
        return new Visitor(address("")).signIn(who, Visitor.DEMO_PASSWORD);
    }

    @Test
    void afterManyFilesOnePersonIsAskedToWait() {
        var manager = signedIn("demo-offender-manager-2");
        var token = manager.tokenOf("/account");
        for (var file = 0; file < FilesOfADay.MOST_FILES; file++) {
            assertThat(bring(manager, "/triage/wanted/none/photo", token).statusCode())
                    .isEqualTo(302);
        }
        var refused = bring(manager, "/triage/wanted/none/photo", token);
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.body()).contains("very many files today");
        assertThat(manager.get("/account").statusCode()).as("all else goes on").isEqualTo(200);
        var again = signedIn("demo-offender-manager-2");
        assertThat(bring(again, "/triage/wanted/other/photo", again.tokenOf("/account"))
                        .statusCode())
                .as("another sign-in is the same person")
                .isEqualTo(429);
        var colleague = signedIn("demo-offender-manager");
        assertThat(bring(colleague, "/triage/wanted/none/photo", colleague.tokenOf("/account"))
                        .statusCode())
                .isEqualTo(302);
    }
}
