package care.renkei.command.door.http;

import care.renkei.command.door.DoorCode;
import care.renkei.command.door.MediaTypes;
import care.renkei.command.door.Problem;
import care.renkei.command.door.Unreadable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What can be sent. */
@RestController
class CatalogueApi {

    private final Catalogue catalogue = new Catalogue();

    @GetMapping(path = "/api/catalogue", produces = MediaTypes.JSON)
    byte[] all() {
        return catalogue.all();
    }

    @GetMapping(path = "/api/catalogue/{type}", produces = MediaTypes.JSON)
    ResponseEntity<byte[]> one(@PathVariable String type) throws Unreadable {
        byte[] found = catalogue.of(type);
        if (found == null) {
            throw new Unreadable(Problem.of(DoorCode.NOT_FOUND));
        }
        return ResponseEntity.ok(found);
    }
}
