package org.thinkuknow.centre;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** "Leave this page" without a script: away to a page that anybody might be reading. */
@Controller
class LeavePage {

    private final Centre centre;

    LeavePage(Centre centre) {
        this.centre = centre;
    }

    @GetMapping("/leave")
    ResponseEntity<Void> leave() {
        return ResponseEntity.status(303).location(centre.leaveTo()).build();
    }
}
