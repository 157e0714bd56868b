package org.thinkuknow.ownlessons.web;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.thinkuknow.ownlessons.OwnArchive;
import org.thinkuknow.ownlessons.OwnLessonRefused;
import org.thinkuknow.ownlessons.OwnLessons;

/** A lesson to take away: a zip with its two files, as they were last saved. */
@RestController
class LessonArchive {

    private static final MediaType ZIP = new MediaType("application", "zip");

    private final OwnLessons lessons;

    LessonArchive(OwnLessons lessons) {
        this.lessons = lessons;
    }

    @GetMapping("/teach/own/{reference}/lesson.zip")
    ResponseEntity<byte[]> zip(@PathVariable String reference) {
        try {
            var zip = OwnArchive.of(lessons.open(reference).text());
            return ResponseEntity.ok()
                    .contentType(ZIP)
                    .cacheControl(CacheControl.noStore())
                    .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"lesson.zip\"")
                    .body(zip);
        } catch (OwnLessonRefused e) {
            return ResponseEntity.notFound().build();
        }
    }
}
