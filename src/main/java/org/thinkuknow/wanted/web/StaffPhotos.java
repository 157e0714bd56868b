package org.thinkuknow.wanted.web;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.util.UriUtils;
import org.thinkuknow.wanted.Photo;
import org.thinkuknow.wanted.PhotoProblem;
import org.thinkuknow.wanted.WantedFiles;
import org.thinkuknow.wanted.WantedRefused;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Photos of files that the public does not see yet, or not any more. */
@Controller
class StaffPhotos {

    private final WantedFiles files;

    StaffPhotos(WantedFiles files) {
        this.files = files;
    }

    @GetMapping("/triage/wanted/{reference}/photo.jpg")
    ResponseEntity<byte[]> photo(@PathVariable String reference) {
        try {
            return files.photo(reference)
                    .map(picture -> ResponseEntity.ok()
                            .contentType(MediaType.IMAGE_JPEG)
                            .cacheControl(CacheControl.noStore())
                            .body(picture))
                    .orElseGet(() -> ResponseEntity.notFound().build());
        } catch (WantedRefused e) {
            return ResponseEntity.notFound().build();
        }
    }

    @PostMapping("/triage/wanted/{reference}/photo")
    String bring(@PathVariable String reference, @RequestParam MultipartFile photo) throws IOException {
        var page = "redirect:/triage/wanted/" + UriUtils.encodePathSegment(reference, StandardCharsets.UTF_8);
        try {
            files.depict(reference, Photo.of(photo.getBytes()));
            return page;
        } catch (WantedRefused e) {
            return page
                    + "?%s=%s"
                            .formatted(
                                    PhotoProblem.PARAMETER, PhotoProblem.of(e).word());
        }
    }
}
