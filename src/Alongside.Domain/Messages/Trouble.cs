namespace Alongside.Domain.Messages;

/// <summary>Why a message was not taken. None of them says for whom it was.</summary>
public enum Trouble
{
    None = 0,

    /// <summary>The mail server did not answer, or let nobody in.</summary>
    NoAnswer = 1,

    /// <summary>It said: not now.</summary>
    NotNow = 2,

    /// <summary>It said that there is no such address.</summary>
    NoSuchAddress = 3,

    /// <summary>It refused the message.</summary>
    Refused = 4,

    /// <summary>The connection broke off after the message was handed over, or the program did.</summary>
    BrokeOff = 5,
}
