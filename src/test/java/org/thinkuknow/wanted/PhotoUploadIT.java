package org.thinkuknow.wanted;

import org.junit.jupiter.api.Test;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.Visitor;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Visitor.location;

/** A photo is brought to a file, as a browser sends it. */
class PhotoUploadIT extends WantedDesk {

    @Test
    void aPhotoIsSeenByStaffAloneUntilItIsPublished() {
        var reference = withoutPhoto();
        assertThat(open(reference).missing()).containsExactly(GatePoint.PHOTO.sentence());
        var manager = manager();
        var page = "/triage/wanted/" + reference;

        assertThat(location(upload(manager, reference, SomePhoto.withAPlace("51.38N"))))
                .isEqualTo(page);

        assertThat(open(reference).missing()).isEmpty();
        var seen = manager.bytes(page + "/photo.jpg");
        assertThat(seen.statusCode()).isEqualTo(200);
        assertThat(seen.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(new Visitor(address(""))
                        .get("/wanted/" + reference + "/photo.jpg")
                        .statusCode())
                .isEqualTo(404);
        assertThat(new Visitor(address("")).get(page + "/photo.jpg").statusCode())
                .isEqualTo(302);
    }

    @Test
    void whatCannotBeAPhotoIsRefusedWithASentence() {
        var reference = withoutPhoto();
        var manager = manager();
        assertThat(location(upload(manager, reference, SomePhoto.enormous(50_000, 50_000))))
                .endsWith("?photo=too-many-pixels");
        assertThat(location(upload(manager, reference, "<svg/>".getBytes(StandardCharsets.UTF_8))))
                .endsWith("?photo=wrong-kind");
        assertThat(location(upload(manager, reference, new byte[Photo.LARGEST])))
                .endsWith("?photo=wrong-kind");
        assertThat(upload(manager, reference, new byte[6_000_000]).statusCode()).isEqualTo(413);
        assertThat(open(reference).missing()).containsExactly(GatePoint.PHOTO.sentence());
    }

    @Test
    void whatIsPublishedKeepsItsPhoto() {
        var reference = published();
        assertThat(location(upload(manager(), reference, SomePhoto.of("jpg", 300, 400))))
                .endsWith("?photo=not-proposed");
        assertThat(photos.of(reference)).contains(PICTURE);
    }

    @Test
    void whoeverBringsAPhotoIsAnAuthor() {
        var reference = withoutPhoto();
        var seen = seen(reference);
        upload(manager(), reference, SomePhoto.of("png", 300, 400));
        refused(() -> Acting.SUPERVISOR.run(() -> files.publish(seen)), "A colleague has changed this file");
        assertThat(open(reference).authors()).containsKeys("demo-offender-manager", "other-manager");
    }

    private String withoutPhoto() {
        return new Acting("other-manager", "OFFENDER_MANAGER")
                .get(() -> files.propose(UUID.randomUUID(), SomeFile.complete(UkTime.today(clock))));
    }

    private Visitor manager() {
        return new Visitor(address("")).signIn("demo-offender-manager", Visitor.DEMO_PASSWORD);
    }

    private static HttpResponse<String> upload(Visitor manager, String reference, byte[] photo) {
        return manager.upload(
                "/triage/wanted/" + reference + "/photo",
                Map.of("_csrf", manager.tokenOf("/account")),
                "photo",
                "photo.jpg",
                photo);
    }
}
