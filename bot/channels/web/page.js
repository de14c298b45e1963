"use strict";
// The page keeps nothing but what is still unsent: the talk itself lives on the server and is read again at every start.
const at = (id) => document.getElementById(id);
const talk = at("talk"), typing = at("typing"), trouble = at("trouble"), text = at("text");
const chat = new URLSearchParams(location.search).get("as") || "";
const query = chat ? "?as=" + encodeURIComponent(chat) : "";
const waiting = "unsent:" + chat;
let stream = null, waits = null;

function words(parent, content) {
  // \u0002 and \u0003 are the assistant's own emphasis; people's text never holds them
  for (const part of content.split(/(\u0002[^\u0003]*\u0003)/)) {
    if (part.startsWith("\u0002")) parent.appendChild(document.createElement("strong")).textContent = part.slice(1, -1);
    else parent.append(part);
  }
}

function show(entry) {
  const old = talk.querySelector(`[data-id="${CSS.escape(entry.id)}"]`);
  const box = document.createElement("article");
  box.className = "message " + entry.who;
  box.dataset.id = entry.id;
  if (entry.text) words(Object.assign(box.appendChild(document.createElement("div")), { className: "bubble" }), entry.text);
  for (const file of entry.files) {
    const link = box.appendChild(document.createElement("a"));
    Object.assign(link, { className: "file", href: file.href, textContent: "Tệp: " + file.name });
    if (file.href) link.download = file.name; else link.removeAttribute("href");
  }
  for (const row of entry.choices) {
    const line = box.appendChild(document.createElement("div"));
    line.className = "choices";
    for (const choice of row) {
      const button = line.appendChild(document.createElement("button"));
      button.type = "button";
      button.textContent = choice.label;
      if (/:![a-z]+$/.test(choice.data)) button.className = "quiet";  // steers the form rather than answering it
      button.onclick = () => choice.url ? window.open(choice.url, "_blank", "noopener")
        : send({ choice: choice.data, label: choice.label, pressed: entry.id });
    }
  }
  const when = box.appendChild(document.createElement("time"));
  when.dateTime = entry.at;
  when.textContent = new Date(entry.at).toLocaleTimeString("vi-VN", { hour: "2-digit", minute: "2-digit", timeZone: "Asia/Ho_Chi_Minh" });
  if (old) old.replaceWith(box); else talk.insertBefore(box, talk.querySelector(".unsent"));
  if (entry.who === "bot") awaitAnswer(false);
  talk.scrollTop = talk.scrollHeight;
}

function awaitAnswer(on) {
  typing.hidden = !on;
  clearTimeout(waits);
  if (on) waits = setTimeout(() => awaitAnswer(false), 20000);
  talk.scrollTop = talk.scrollHeight;
}

function say(problem) { trouble.hidden = !problem; trouble.textContent = problem; }

function listen() {
  if (stream) stream.close();
  stream = new EventSource("/chat/events" + query);
  stream.addEventListener("fresh", () => { talk.replaceChildren(); showUnsent(); });
  stream.onmessage = (event) => { say(""); JSON.parse(event.data).forEach(show); };
  stream.onopen = flush;
  stream.onerror = () => { awaitAnswer(false); say("Mất kết nối với trợ lý, đang nối lại. Tin đã gửi không mất."); };
}

function unsent() { return JSON.parse(localStorage.getItem(waiting) || "[]"); }
function keep(list) { localStorage.setItem(waiting, JSON.stringify(list)); showUnsent(); }

function showUnsent() {
  for (const old of talk.querySelectorAll(".unsent")) old.remove();
  for (const message of unsent()) {
    const box = talk.appendChild(document.createElement("article"));
    box.className = "message me unsent";
    words(Object.assign(box.appendChild(document.createElement("div")), { className: "bubble" }), message.text || message.label);
  }
  talk.scrollTop = talk.scrollHeight;
}

function send(message) {
  // each message has its own key, so that sending it again after a cut is harmless
  keep([...unsent(), { ...message, key: crypto.randomUUID ? crypto.randomUUID() : String(Math.random()).slice(2) + Date.now() }]);
  flush();
}

let busy = false;
async function flush() {
  if (busy) return;
  busy = true;
  try {
    for (let [next] = unsent(); next; [next] = unsent()) {
      awaitAnswer(true);
      const answer = await fetch("/chat/messages" + query, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(next) });
      if (answer.status >= 500) throw new Error();
      keep(unsent().filter((one) => one.key !== next.key));  // another tab may have sent it too
      if (!answer.ok) { awaitAnswer(false); say(await answer.text()); }
    }
  } catch {
    awaitAnswer(false);
    say("Chưa gửi được, tin được giữ lại và sẽ gửi ngay khi có kết nối.");
    setTimeout(flush, 3000);
  } finally { busy = false; }
}

at("entry").onsubmit = (event) => {
  event.preventDefault();
  const typed = text.value.trim();
  if (!typed) return;
  text.value = "";
  text.style.height = "";
  send({ text: typed });
};
text.onkeydown = (event) => {
  if (event.key === "Enter" && !event.shiftKey && !event.isComposing) { event.preventDefault(); at("entry").requestSubmit(); }
};
text.oninput = () => { text.style.height = ""; text.style.height = text.scrollHeight + 2 + "px"; };
at("files").onchange = async (event) => {
  const form = new FormData();
  for (const file of event.target.files) form.append("files", file);
  event.target.value = "";
  awaitAnswer(true);
  try {
    const answer = await fetch("/chat/files" + query, { method: "POST", body: form });
    if (!answer.ok) { awaitAnswer(false); say(await answer.text()); }
  } catch { awaitAnswer(false); say("Tệp chưa gửi được. Anh/chị chọn lại tệp khi có kết nối."); }
};
at("person").onchange = (event) => { location.search = "?as=" + encodeURIComponent(event.target.value); };

fetch("/chat/office" + query).then((answer) => answer.json()).then((office) => {
  at("office").textContent = office.name;
  if (!office.people.length) return;
  at("people").hidden = false;
  for (const person of office.people) {
    const option = at("person").appendChild(document.createElement("option"));
    Object.assign(option, { value: person.code, textContent: `${person.name} · ${person.does}`, selected: person.code === office.as });
  }
  talk.scrollTop = talk.scrollHeight;  // the list of people took some of its height
});
listen();
