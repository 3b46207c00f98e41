namespace Alongside.Domain.People;

/// <summary>What a line about somebody is for. Each is one line that helps the next meeting go well.</summary>
public enum AboutKind
{
    /// <summary>How I like to be helped: "Tea first, then talk."</summary>
    HowToHelp = 1,

    /// <summary>Be careful with: "The old address. Never in front of Kit."</summary>
    CarefulWith = 2,

    /// <summary>Remember me by: interests, a dog's name, an operation on Monday.</summary>
    Remember = 3,

    /// <summary>Where they like to meet, what you may wear, what to call each other.</summary>
    Meeting = 4,

    /// <summary>Safe ways and times to reach me, and ways that are not.</summary>
    Reach = 5,

    /// <summary>What they are ready for now and what can wait, as they say it: "The school, yes. My mum, not yet."</summary>
    Ready = 6,

    /// <summary>What a family learned of help before them, and carries on: "Nan was promised a garden. Nobody came back."</summary>
    BeforeMe = 7,
}
