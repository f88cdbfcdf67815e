// framework: Vaadin
// with: flow-server:24, jakarta.servlet-api:6
package vaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;

final class Views {
  void pushed(UI ui, VaadinSession session) {
    ui.access(() -> here()); // ASYNC_HANDLER: a Vaadin callback: lambda handed to `UI.access`
    ui.accessSynchronously(() -> here()); // ASYNC_HANDLER: a Vaadin callback: `UI.accessSynchronously`
    session.access(() -> here()); // ASYNC_HANDLER: a Vaadin callback: `VaadinSession.access`
    here(); // UNKNOWN
  }
}
