// Tokens of MQTT, which the thread completes that runs the callbacks.
// with: org.eclipse.paho.client.mqttv3:1, org.eclipse.paho.mqttv5.client:1
package news;

import org.eclipse.paho.client.mqttv3.*;

abstract class FamilyPaho implements MqttCallback {
  private MqttAsyncClient client;
  private org.eclipse.paho.mqttv5.client.MqttAsyncClient five;

  @Override public void messageArrived(String topic, MqttMessage message) throws Exception {
    client.publish("a", message).waitForCompletion(); // FINDING: `waitForCompletion` waits until `publish()` is done, and this code runs on a Paho MQTT event loop
    client.subscribe("b", 1).waitForCompletion(2_000); // FINDING: waits until `subscribe()` is done
    five.unsubscribe("c").waitForCompletion(); // FINDING: waits until `unsubscribe()` is done
    IMqttToken token = client.connect();
    token.waitForCompletion(); // FINDING: waits until `connect()` is done
    client.publish("d", message);
    client.disconnect().waitForCompletion(); // It throws at once.
  }
  void start() throws MqttException { // SILENT
    client.connect().waitForCompletion();
    client.publish("e", new MqttMessage()).waitForCompletion();
  }
}
