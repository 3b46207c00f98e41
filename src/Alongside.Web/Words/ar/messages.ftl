# الرسائل: تقول فقط إن شيئا ما ينتظر.
# Not yet checked by a speaker.
message-subject = { $name }
message-text = شيء جديد ينتظرك في { $name }. انظر إليه متى يناسبك.

our-messages-title = رسالة بالبريد الإلكتروني
our-messages-link = رسالة بالبريد الإلكتروني عندما يكون هناك شيء جديد
our-messages-lede = يمكننا إخبارك عندما ينتظرك هنا شيء جديد.
our-messages-says = لا تقول الرسالة إلا هذا:
our-messages-never-says = لا تقول أبدا ممن هي، ولا عن أي شيء.
our-messages-quiet = لا يصل شيء قبل الثامنة صباحا ولا بعد الثامنة مساء.
our-messages-often = هل نخبرك؟
our-messages-often-never = لا. سأنظر بنفسي.
our-messages-often-soon = نعم، قريبا. كل الجديد في رسالة واحدة.
our-messages-often-daily = نعم، مرة في اليوم على الأكثر.
our-messages-day-before = وأيضا في اليوم السابق للقاء
our-messages-address = بريدك الإلكتروني
our-messages-only-i = لا يقرأ البريد هناك أحد غير مأمون.
our-messages-only-i-hint = فكر في الهواتف المشتركة، وفي من يعرف كلمة سرك.
our-messages-keep = احفظ هذا
our-messages-kept = حُفظ. يمكنك تغييره متى شئت.
our-messages-with-us = كُتب عنوان معك في حديث. اكتب هنا عنوانا آخر لتغييره.
our-messages-back = هاتفي وأنا
problem-not-an-address = هذا لا يشبه عنوان بريد إلكتروني.
problem-message-not-safe = قل أولا إن البريد هناك لا يقرؤه أحد غير مأمون.
