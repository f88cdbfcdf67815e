// Tokens of MQTT, which the thread completes that runs the callbacks.
// with: org.eclipse.paho.client.mqttv3:1, org.eclipse.paho.mqttv5.client:1
// needs: 21
package news;

import org.eclipse.paho.client.mqttv3.*;

class FamilyPaho {
  private MqttAsyncClient client;
  private org.eclipse.paho.mqttv5.client.MqttAsyncClient five;

  final IMqttMessageListener publish = (topic, message) -> {
    client.publish("a", message).waitForCompletion(); // FINDING: `waitForCompletion` waits until `publish()` is done, and this code runs on a Paho MQTT event loop
  };
  final IMqttMessageListener subscribe = (topic, message) -> {
    client.subscribe("b", 1).waitForCompletion(2_000); // FINDING: waits until `subscribe()` is done
  };
  final IMqttMessageListener unsubscribe = (topic, message) -> {
    five.unsubscribe("c").waitForCompletion(); // FINDING: waits until `unsubscribe()` is done
  };
  final IMqttMessageListener connect = (topic, message) -> {
    IMqttToken token = client.connect();
    token.waitForCompletion(); // FINDING: waits until `connect()` is done
  };
  final IMqttMessageListener silent = (topic, message) -> { // SILENT
    client.publish("d", message);
    client.disconnect().waitForCompletion(); // It throws at once.
  };
  void start() throws MqttException { // SILENT
    client.connect().waitForCompletion();
    client.publish("e", new MqttMessage()).waitForCompletion();
  }
}
